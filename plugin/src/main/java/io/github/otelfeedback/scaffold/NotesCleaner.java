package io.github.otelfeedback.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of exported Markdown what the export put in. */
final class NotesCleaner {

  private static final String FENCED = "(?s:^```.*?^```[ \\t]*$)";
  private static final Pattern CODE = Pattern.compile("(?m)" + FENCED);
  private static final Pattern TITLE_OR_CODE = Pattern.compile("(?m)" + FENCED + "|^# +(\\S.*)$");
  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\]]*\\](?:\\[[^\\]]*\\]|\\([^)]*\\))(?:\\{[^}]*\\})?");
  private static final Pattern DATA =
      Pattern.compile("(?m)^\\[[^\\]]+\\]:[ \\t]*<?(?:data:|images/)[^\\n]*\\n?");
  private static final List<UnaryOperator<String>> STEPS =
      List.of(
          new Characters(),
          text -> DATA.matcher(text).replaceAll(""),
          text -> PICTURE.matcher(text).replaceAll(""),
          text -> text.replaceAll("(?i)</?(?:u|span|br|font|div|p|sup|sub)\\b[^>]*>", ""),
          text -> text.replaceAll("(?m)^(#+ .*?)[ \\t]*\\{#[^}]*\\}[ \\t]*$", "$1"),
          text -> text.replaceAll("(?m)^(#+) +\\*\\*(.+?)\\*\\*[ \\t]*$", "$1 $2"),
          text -> text.replaceAll("(?m)^#+[ \\t]*$", ""),
          new Redirects(),
          new Escapes(),
          text -> text.replaceAll("(?m)[ \\t]+$", ""));

  Notes clean(String exported) {
    List<String> toConfirm = new ArrayList<>();
    long pictures = PICTURE.matcher(exported).results().count();
    if (pictures > 0) {
      toConfirm.add(
          pictures
              + " picture(s) were left out; put those that may be shown into assets/ and link them");
    }
    String text = exported;
    for (UnaryOperator<String> step : STEPS) {
      text = outsideCode(step, text);
    }
    text = text.replaceAll("\\n{3,}", "\n\n").strip();
    Optional<MatchResult> title =
        TITLE_OR_CODE.matcher(text).results().filter(found -> found.group(1) != null).findFirst();
    String body = title.map(without(text)).orElse(text).strip();
    return new Notes(
        title.map(found -> found.group(1).strip()), new HeadingLevels().apply(body), toConfirm);
  }

  private static Function<MatchResult, String> without(String text) {
    return found -> text.substring(0, found.start()) + text.substring(found.end());
  }

  private static String outsideCode(UnaryOperator<String> step, String text) {
    StringBuilder all = new StringBuilder();
    int from = 0;
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      all.append(step.apply(text.substring(from, code.start()))).append(code.group());
      from = code.end();
    }
    return all.append(step.apply(text.substring(from))).toString();
  }
}

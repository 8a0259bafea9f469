package io.github.otelfeedback.format;

import io.github.otelfeedback.markdown.DisplayWidth;
import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.FrontMatter.Day;
import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.FrontMatter.Flag;
import io.github.otelfeedback.page.FrontMatter.Folded;
import io.github.otelfeedback.page.FrontMatter.Nested;
import io.github.otelfeedback.page.FrontMatter.Text;
import io.github.otelfeedback.page.FrontMatter.Texts;
import io.github.otelfeedback.page.FrontMatter.Value;
import io.github.otelfeedback.page.FrontMatter.Whole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Writes front matter as YAML that the website's formatter leaves as it is.
 *
 * <p>Text is plain where YAML allows it, else in single quotes, or in double quotes if it holds an
 * apostrophe. Where prose is filled, a value that passes column 80 moves to the next line. Spelling
 * words come last, in one line, which the formatter is told to ignore when it is long: so does the
 * website's script {@code normalize-cspell-front-matter.pl}.
 */
public final class FrontMatterEmitter {

  private static final String SPELLING = "cSpell:ignore";
  private static final String IGNORE = "# prettier-ignore\n";
  private static final int LONGEST_SPELLING = 79;
  private static final int WIDEST_BRACES = 40;
  private static final Pattern KEY = Pattern.compile("[A-Za-z_](?:[\\w.:-]*\\w)?");

  private final ProseWrap wrap;

  private FrontMatterEmitter(ProseWrap wrap) {
    this.wrap = wrap;
  }

  /**
   * The front matter between its two lines of dashes, with a line feed at the end.
   *
   * @param spelling words for {@code cSpell:ignore}, in the order in which they are written
   * @throws IllegalStateException if what was written does not read back as what was given
   */
  public static String emit(FrontMatter frontMatter, List<String> spelling, ProseWrap wrap) {
    return emit(frontMatter, keys -> spelling, wrap);
  }

  /**
   * The same with words that depend on the other keys.
   *
   * @param spelling gives the words for the text of the other keys
   */
  static String emit(
      FrontMatter frontMatter, Function<String, List<String>> spelling, ProseWrap wrap) {
    Doc entries = new FrontMatterEmitter(wrap).entries(frontMatter.entries());
    String keys = DocPrinter.print(entries, MarkdownFormatter.WIDTH);
    List<String> words = spelling.apply(keys);
    String yaml = keys + spelling(words);
    YamlEcho.check(yaml, frontMatter, String.join(" ", words), SPELLING);
    return "---\n" + yaml + "---\n";
  }

  private static String spelling(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    String line = SPELLING + ": " + YamlText.of(String.join(" ", words)).onOneLine() + "\n";
    boolean tooLong = line.getBytes(StandardCharsets.UTF_8).length > LONGEST_SPELLING;
    return tooLong ? IGNORE + line : line;
  }

  private Doc entries(List<Entry> entries) {
    List<Doc> docs = new ArrayList<>();
    for (Entry entry : entries) {
      docs.add(entry(entry));
      docs.add(Doc.BREAK);
    }
    return Doc.concat(docs);
  }

  private Doc entry(Entry entry) {
    if (!KEY.matcher(entry.key()).matches()) {
      throw new IllegalStateException("A key of the front matter is no plain word");
    }
    return Doc.concat(Doc.text(entry.key() + ":"), value(entry));
  }

  private Doc value(Entry entry) {
    Value value = entry.value();
    if (value instanceof Text text) {
      return flowing(YamlText.of(text.text()));
    } else if (value instanceof Folded folded) {
      return folded(folded.text());
    } else if (value instanceof Texts texts) {
      return list(texts.texts());
    } else if (value instanceof Nested nested) {
      return nested(nested.entries());
    }
    return Doc.text(" " + atom(value));
  }

  /** On the line of the key if all of it fits there, else on lines of its own. */
  private Doc flowing(YamlText text) {
    if (wrap == ProseWrap.PRESERVE || !text.isBreakable()) {
      return Doc.text(" " + text.onOneLine());
    }
    return Doc.group(Doc.align("  ", Doc.concat(Doc.SPACE_OR_BREAK, text.filled())));
  }

  private Doc folded(String text) {
    if (!YamlText.isFoldable(text)) {
      return flowing(YamlText.of(text));
    }
    Doc lines = wrap == ProseWrap.PRESERVE ? Doc.text(text) : YamlText.fill(text);
    return Doc.concat(Doc.text(" >-"), Doc.align("  ", Doc.concat(Doc.BREAK, lines)));
  }

  private Doc list(List<String> texts) {
    List<Doc> docs = new ArrayList<>();
    for (String each : texts) {
      YamlText text = YamlText.of(each);
      Doc item = wrap == ProseWrap.PRESERVE ? Doc.text(text.onOneLine()) : text.filled();
      docs.add(Doc.BREAK);
      docs.add(Doc.concat(Doc.text("- "), Doc.align("  ", item)));
    }
    return Doc.align("  ", Doc.concat(docs));
  }

  /** In braces if it is small, as the website writes {@code menu}. */
  private Doc nested(List<Entry> entries) {
    if (isFlat(entries) && DisplayWidth.of(flow(entries)) <= WIDEST_BRACES) {
      return Doc.text(" " + flow(entries));
    }
    List<Doc> docs = new ArrayList<>();
    for (Entry entry : entries) {
      docs.add(Doc.BREAK);
      docs.add(entry(entry));
    }
    return Doc.align("  ", Doc.concat(docs));
  }

  private static boolean isFlat(List<Entry> entries) {
    return entries.stream()
        .map(Entry::value)
        .allMatch(
            value ->
                value instanceof Nested nested
                    ? isFlat(nested.entries())
                    : !(value instanceof Texts || value instanceof Folded));
  }

  private static String flow(List<Entry> entries) {
    List<String> pairs = new ArrayList<>();
    for (Entry entry : entries) {
      String value =
          entry.value() instanceof Nested nested ? flow(nested.entries()) : atom(entry.value());
      pairs.add(entry.key() + ": " + value);
    }
    return "{ " + String.join(", ", pairs) + " }";
  }

  private static String atom(Value value) {
    if (value instanceof Text text) {
      return YamlText.inBraces(text.text()).onOneLine();
    } else if (value instanceof Day day) {
      return day.date().toString();
    } else if (value instanceof Whole whole) {
      return whole.number().toString();
    } else if (value instanceof Flag flag) {
      return String.valueOf(flag.flag());
    }
    return "";
  }
}

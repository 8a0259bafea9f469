package io.github.otelfeedback.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out of a text whatever can be looked up: addresses, handles, tags, ids and pictures.
 *
 * <p>What the website knows is taken out, too: its letters are no words.
 */
final class Addresses {

  /** A kind of thing: how it is written, and what of it has to be approved. */
  private record Form(Pattern pattern, Function<MatchResult, Optional<Prompt>> prompt) {}

  private static final String URL_END = "[^\\s<>()\\[\\]\"'`{}|\\\\]";
  private static final String TOP =
      "(com|org|net|io|dev|app|cloud|tech|ai|co|us|uk|de|fr|es|pl|pt|ro|ua|jp|cn|kr|in|br|eu|ch|at|"
          + "nl|se|no|fi|dk|it|ca|au|info|biz|me|tv|gov|edu|bank|example|test|internal|local|xyz)";

  private final Lexicon lexicon;
  private final List<Form> forms;

  Addresses(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.forms =
        List.of(
            form("!\\[[^\\]]*\\]\\(\\s*<?([^)\\s>]+)", all -> prompt(Kind.PICTURE, all)),
            form(
                "\\{\\{[<%]\\s*youtube\\s+(?:id=)?\"?([\\w-]{11})",
                all -> prompt(Kind.RECORDING, all)),
            form(
                "()[\\p{L}\\p{M}\\d._%+-]+@[\\p{L}\\p{M}\\d-]+(?:\\.[\\p{L}\\p{M}\\d-]+)+",
                this::mail),
            form("()(?:https?:)?//" + URL_END + "+|\\bwww\\." + URL_END + "+", this::web),
            form(
                "()(?<![\\w./@-])(?:[\\p{L}\\d](?:[\\p{L}\\p{M}\\d-]*[\\p{L}\\p{M}\\d])?\\.)+"
                    + TOP
                    + "\\b(?![\\w(])(?:/"
                    + URL_END
                    + "*)?",
                this::web),
            form(
                "(?<![\\w.])(\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\w.])",
                all -> prompt(Kind.ADDRESS, all)),
            form(
                "(?<![\\w:])((?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{1,4})(?![\\w:])",
                all -> prompt(Kind.ADDRESS, all)),
            form("(?<![\\w/.-])([\\w.-]+/[\\w.-]+#\\d+)", all -> prompt(Kind.GITHUB, all)),
            form("(?<![\\w&/(])((?:GH-|#)\\d+)\\b", all -> prompt(Kind.GITHUB, all)),
            form("(?<!\\w)([0-9a-f]{40})(?!\\w)", all -> prompt(Kind.GITHUB, all)),
            form("\\]\\(\\s*<?(/?[^)\\s>]*)|^\\[[^\\]]+\\]:\\s*<?(/\\S*)", this::inSite),
            form("\\{(#[^}\\s]+)\\}", all -> Optional.empty()),
            form(
                "(?<![\\w/.@&])(@[\\p{L}\\d](?:[\\w.-]*\\w)?(?:@[\\w.-]*\\w)?)",
                all -> unlessKnown(Kind.HANDLE, all)),
            form(
                "(?<![\\w&/#])(#[\\p{L}\\p{M}\\d_]*\\p{L}[\\p{L}\\p{M}\\d_-]*)",
                all -> unlessKnown(Kind.HASHTAG, all)));
  }

  private static Form form(String pattern, Function<MatchResult, Optional<Prompt>> prompt) {
    return new Form(Pattern.compile(pattern, Pattern.MULTILINE), prompt);
  }

  /** Adds what has to be approved. */
  void take(Masked text, List<Prompt> prompts) {
    forms.forEach(
        form ->
            text.take(form.pattern(), found -> form.prompt().apply(found).ifPresent(prompts::add)));
  }

  private static Optional<Prompt> prompt(Kind kind, MatchResult found) {
    return Optional.of(new Prompt(kind, found.group(1), found.start(1)));
  }

  private Optional<Prompt> mail(MatchResult found) {
    return Optional.of(
        new Prompt(Kind.ADDRESS, found.group().toLowerCase(Locale.ROOT), found.start()));
  }

  private Optional<Prompt> web(MatchResult found) {
    return WebAddress.of(found.group()).prompt(found.start(), lexicon);
  }

  private Optional<Prompt> inSite(MatchResult found) {
    int group = found.group(1) == null ? 2 : 1;
    String path = found.group(group);
    return SitePaths.isWorded(path, lexicon)
        ? Optional.empty()
        : Optional.of(new Prompt(Kind.HOST, path, found.start(group)));
  }

  private Optional<Prompt> unlessKnown(Kind kind, MatchResult found) {
    boolean known = lexicon.hasAddress(Lexicon.lower(Word.composed(found.group(1))));
    return known ? Optional.empty() : prompt(kind, found);
  }
}

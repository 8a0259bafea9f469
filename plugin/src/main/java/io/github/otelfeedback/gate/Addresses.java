package io.github.otelfeedback.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out of a text whatever can be looked up: addresses, handles, tags, ids and pictures.
 *
 * <p>What the website knows is taken out, too: its letters are no words.
 */
final class Addresses {

  /**
   * A kind of thing: how it is written, and what of it has to be approved.
   *
   * @param inLine whether none goes across the end of a line
   */
  private record Form(
      Pattern pattern,
      Sign sign,
      boolean inLine,
      BiFunction<Addresses, MatchResult, Optional<Prompt>> prompt) {}

  private static final String URL_END = "[^\\s<>()\\[\\]\"'`{}|\\\\]";
  private static final String TOP =
      "(com|org|net|io|dev|app|cloud|tech|ai|co|us|uk|de|fr|es|pl|pt|ro|ua|jp|cn|kr|in|br|eu|ch|at|"
          + "nl|se|no|fi|dk|it|ca|au|info|biz|me|tv|gov|edu|bank|example|test|internal|local|xyz)";

  private static final IntPredicate DIGIT = c -> c >= '0' && c <= '9';
  private static final IntPredicate HEX =
      DIGIT.or(c -> (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'));
  private static final Sign NUMBERED = Sign.before('#', DIGIT);

  private static final List<Form> FORMS =
      List.of(
          form(
              "!\\[[^\\]]*\\]\\(\\s*<?([^)\\s>]+)",
              Sign.of("!["),
              false,
              (here, all) -> prompt(Kind.PICTURE, all)),
          form(
              "\\{\\{[<%]\\s*youtube\\s+(?:id=)?\"?([\\w-]{11})",
              Sign.of("youtube"), false, (here, all) -> prompt(Kind.RECORDING, all)),
          form(
              "()[\\p{L}\\p{M}\\d._%+-]+@[\\p{L}\\p{M}\\d-]+(?:\\.[\\p{L}\\p{M}\\d-]+)+",
              Sign.of("@"), true, (here, all) -> mail(all)),
          form(
              "()(?:https?:)?//" + URL_END + "+|\\bwww\\." + URL_END + "+",
              Sign.of("//").or(Sign.of("www.")),
              true,
              Addresses::web),
          form(
              "()(?<![\\w./@-])(?:[\\p{L}\\d](?:[\\p{L}\\p{M}\\d-]*[\\p{L}\\p{M}\\d])?\\.)+"
                  + TOP
                  + "\\b(?![\\w(])(?:/"
                  + URL_END
                  + "*)?",
              Sign.before('.', c -> c >= 'a' && c <= 'z'),
              true,
              Addresses::web),
          form(
              "(?=\\d)(?<![\\w.])(\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\w.])",
              Sign.between(DIGIT, '.', DIGIT), true, (here, all) -> prompt(Kind.ADDRESS, all)),
          form(
              "(?=[0-9a-fA-F])(?<![\\w:])((?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{1,4})(?![\\w:])",
              Sign.between(HEX, ':', HEX),
              true,
              (here, all) -> prompt(Kind.ADDRESS, all)),
          form(
              "(?<![\\w/.-])([\\w.-]+/[\\w.-]+#\\d+)",
              NUMBERED,
              true,
              (here, all) -> prompt(Kind.GITHUB, all)),
          form(
              "(?=[G#])(?<![\\w&/(])((?:GH-|#)\\d+)\\b",
              NUMBERED.or(Sign.of("GH-")),
              true,
              (here, all) -> prompt(Kind.GITHUB, all)),
          form(
              "(?=[0-9a-f]{8})(?<!\\w)([0-9a-f]{40})(?!\\w)",
              Sign.ANY, false, (here, all) -> prompt(Kind.GITHUB, all)),
          form(
              "\\]\\(\\s*<?(/?[^)\\s>]*)|^\\[[^\\]]+\\]:\\s*<?(/\\S*)",
              Sign.of("](").or(Sign.of("]:")),
              false,
              Addresses::inSite),
          form("\\{(#[^}\\s]+)\\}", Sign.of("{#"), true, (here, all) -> Optional.empty()),
          form(
              "(?=@)(?<![\\w/.@&])(@[\\p{L}\\d](?:[\\w.-]*\\w)?(?:@[\\w.-]*\\w)?)",
              Sign.of("@"),
              true,
              (here, all) -> here.unlessKnown(Kind.HANDLE, all)),
          form(
              "(?=#)(?<![\\w&/#])(#[\\p{L}\\p{M}\\d_]*\\p{L}[\\p{L}\\p{M}\\d_-]*)",
              Sign.before('#', c -> c != '#' && c != ' '),
              true,
              (here, all) -> here.unlessKnown(Kind.HASHTAG, all)));

  private final Lexicon lexicon;

  Addresses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static Form form(
      String pattern,
      Sign sign,
      boolean inLine,
      BiFunction<Addresses, MatchResult, Optional<Prompt>> prompt) {
    return new Form(Pattern.compile(pattern, Pattern.MULTILINE), sign, inLine, prompt);
  }

  /** Adds what has to be approved. */
  void take(Masked text, List<Prompt> prompts) {
    FORMS.forEach(
        form -> {
          Consumer<MatchResult> use =
              found -> form.prompt().apply(this, found).ifPresent(prompts::add);
          text.take(form.pattern(), form.sign(), form.inLine(), use);
        });
  }

  private static Optional<Prompt> prompt(Kind kind, MatchResult found) {
    return Optional.of(new Prompt(kind, found.group(1), found.start(1)));
  }

  private static Optional<Prompt> mail(MatchResult found) {
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

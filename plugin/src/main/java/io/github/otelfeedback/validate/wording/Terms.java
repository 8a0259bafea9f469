package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.site.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The terms of a vocabulary, and those that take more than a list of names.
 *
 * <p>Source of the latter: the patterns of the rule {@code terminology} in {@code .textlintrc.yml}
 * of the website, as of August 2026, and in their place those of the website's checkout. A word
 * counts where it stands alone: not in a host, a path, a repository or a compound.
 */
final class Terms {

  /** Marks on Latin letters, and not the vowels that Bengali hangs on a Latin word. */
  private static final String MARK = "[\\p{M}&&\\p{IsInherited}]";

  private static final String BEFORE = "(?<![-\\w\\p{IsLatin}" + MARK + "#@./])(?:";
  private static final String BEHIND = ")(?![-\\w\\p{IsLatin}" + MARK + "/]|\\.\\w|['’]\\w|://)";

  private static final Pattern ALTERNATIVES = Pattern.compile("\\|(?![^(]*\\))");
  private static final Pattern PLAIN_START = Pattern.compile("[A-Za-z0-9]{2}(?![?*{+])");

  /** A parenthesis that ends no group. */
  private static final Pattern HIDDEN_END = Pattern.compile("\\\\\\)|\\[[^\\]]*\\)");

  /** Names that are words or names of people, too. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "Azure",
          "Cassandra",
          "Elixir",
          "ID",
          "Jetty",
          "Julia",
          "OK",
          "Phoenix",
          "Python",
          "Rails",
          "Ruby",
          "Rust",
          "Swift",
          "Thanos",
          "Zend");

  private static final List<Term> OURS =
      List.of(
          certain("back[- ]end(s)?", "backend$1"),
          certain("bugfix", "bug fix"),
          certain("byte code", "bytecode"),
          certain("cloud-native", "cloud native"),
          certain("http[ /]?2(?:\\.0)?", "HTTP/2"),
          certain("java", "Java"),
          certain("java ?doc(s)?", "Javadoc$1"),
          certain("mac os|os x", "macOS"),
          certain("meta[- ]data", "metadata"),
          certain("node\\.?js", "Node.js"),
          certain("open-source", "open source"),
          certain("open[- ]?telemet?ry|open[- ]telemetry|openteleme?ntry", "OpenTelemetry"),
          certain("opentelemetry collector", "OpenTelemetry Collector"),
          certain("postgres", "PostgreSQL"),
          certain("repo", "repository"),
          certain("repos", "repositories"),
          certain("screen[- ]shot(s)?", "screenshot$1"),
          certain("time[- ]stamp(s)?", "timestamp$1"),
          certain("walk-through(s)?", "walkthrough$1"),
          certain("work-around(s)?", "workaround$1"),
          unclear("3rd[- ]party", "third-party"),
          unclear("auto[- ]configur(e|es|ation|ations)", "autoconfigure, autoconfiguration"),
          unclear("cpp", "C++"),
          unclear("he(/| or )she", "they"),
          unclear("java[- ]?agent", "Java agent"),
          unclear("react[ .]js", "React"),
          unclear("regexp?s?", "regular expression"));

  private Terms() {}

  /** What is looked for in every language. */
  static List<Term> everywhere(Vocabulary vocabulary) {
    List<Term> terms = new ArrayList<>();
    vocabulary.names().stream()
        .map(name -> term(Pattern.quote(name), starts(name), name, !AMBIGUOUS.contains(name)))
        .forEach(terms::add);
    terms.addAll(
        vocabulary.patterns().isEmpty()
            ? OURS
            : vocabulary.patterns().entrySet().stream().map(Terms::ofWebsite).toList());
    return List.copyOf(terms);
  }

  /** A pattern that looks around itself is taken as it stands, as the website's tool does. */
  private static Term ofWebsite(Map.Entry<String, String> listed) {
    String pattern = listed.getKey();
    String instead = listed.getValue();
    boolean certain = OURS.stream().anyMatch(one -> one.certain() && one.instead().equals(instead));
    return pattern.matches("\\(\\?(?:<?[=!]).*")
        ? new Term(
            Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE),
            List.of(),
            instead,
            certain)
        : term(pattern, instead, certain);
  }

  /** What is looked for in Japanese, where words stand side by side without spaces. */
  static List<Term> japanese(Vocabulary vocabulary) {
    List<Term> terms = new ArrayList<>();
    vocabulary
        .japanese()
        .forEach(
            (expected, patterns) ->
                patterns.forEach(pattern -> terms.add(japanese(pattern, expected))));
    return List.copyOf(terms);
  }

  /** Whether a long vowel is written out is spelling; everything else is a choice of words. */
  private static Term japanese(String pattern, String expected) {
    String refused = pattern.replace("(?!ー)", "");
    boolean certain = refused.replace("ー", "").equals(expected.replace("ー", ""));
    return new Term(Pattern.compile(pattern), List.of(), expected, certain);
  }

  private static Term certain(String pattern, String instead) {
    return term(pattern, instead, true);
  }

  private static Term unclear(String pattern, String instead) {
    return term(pattern, instead, false);
  }

  private static Term term(String pattern, String instead, boolean certain) {
    return term(pattern, startsOf(pattern), instead, certain);
  }

  /** How each alternative begins; nothing unless all of them begin with two plain characters. */
  private static List<String> startsOf(String pattern) {
    List<String> alternatives = ALTERNATIVES.splitAsStream(pattern).toList();
    boolean plain =
        !HIDDEN_END.matcher(pattern).find()
            && alternatives.stream().allMatch(one -> PLAIN_START.matcher(one).lookingAt());
    return plain
        ? alternatives.stream().flatMap(one -> starts(one).stream()).distinct().toList()
        : List.of();
  }

  private static List<String> starts(String text) {
    return text.length() < 2 ? List.of() : List.of(text.substring(0, 2));
  }

  private static Term term(String pattern, List<String> starts, String instead, boolean certain) {
    Pattern compiled = Pattern.compile(BEFORE + pattern + BEHIND, Pattern.CASE_INSENSITIVE);
    return new Term(compiled, starts, instead, certain);
  }
}

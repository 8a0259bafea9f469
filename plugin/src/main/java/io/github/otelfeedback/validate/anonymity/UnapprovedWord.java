package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.gate.Gate;
import io.github.otelfeedback.gate.Prompt;
import io.github.otelfeedback.markdown.Places;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.Lexicons;
import io.github.otelfeedback.validate.rule.Phrase;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import io.github.otelfeedback.value.SiteLocale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The texts of an unnamed organization hold no name that nobody approved.
 *
 * <p>It needs to know no secret: whatever the website's pages do not know could be one. The first
 * place of each is reported in each text.
 */
public final class UnapprovedWord implements TextRule {

  private final Lexicons lexicons;
  private final Map<SiteLocale, Gate> gates = new ConcurrentHashMap<>();

  public UnapprovedWord(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public String name() {
    return "not-approved";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    if (!ApprovedWords.areAskedFor(text.session())) {
      return Stream.empty();
    }
    Map<String, Problem> first = new LinkedHashMap<>();
    Stream.concat(phrases(text), body(text))
        .forEach(one -> first.putIfAbsent(one.getKey(), one.getValue()));
    return first.values().stream();
  }

  /** All of a text, the body last. */
  Stream<Prompt> prompts(Text text) {
    return Stream.concat(
        text.phrases().stream().flatMap(phrase -> prompts(text, titled(phrase))),
        prompts(text, text.writeUp().body()));
  }

  private Stream<Map.Entry<String, Problem>> body(Text text) {
    String body = text.writeUp().body();
    Places places = new Places(body);
    return prompts(text, body)
        .map(
            prompt -> {
              int line = places.line(prompt.start());
              return entry(text, prompt, text.at(line, places.column(prompt.start())));
            });
  }

  /** With its key, as it stands in the front matter of a page: a title has capitals of its own. */
  private static String titled(Phrase phrase) {
    return phrase.key() + ": " + phrase.text();
  }

  private Stream<Map.Entry<String, Problem>> phrases(Text text) {
    return text.phrases().stream()
        .flatMap(
            phrase ->
                prompts(text, phrase.key() + ": " + phrase.text())
                    .map(prompt -> entry(text, prompt, phrase.place())));
  }

  private Stream<Prompt> prompts(Text text, String markdown) {
    SiteLocale locale = text.writeUp().locale();
    Gate gate = gates.computeIfAbsent(locale, some -> Gate.of(some, lexicons.of(some)));
    return gate.prompts(markdown, ApprovedWords.of(text.session())).stream()
        .filter(ApprovedWords::isAsked);
  }

  private Map.Entry<String, Problem> entry(Text text, Prompt prompt, Place place) {
    return Map.entry(
        prompt.kind() + prompt.text(), ApprovedWords.problem(this, text.session(), place, prompt));
  }
}

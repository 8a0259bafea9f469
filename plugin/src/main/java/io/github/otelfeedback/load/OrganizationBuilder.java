package io.github.otelfeedback.load;

import io.github.otelfeedback.session.Consent;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.Consent.Grant;
import io.github.otelfeedback.session.Excuse;
import io.github.otelfeedback.session.Identity;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SiteLocale;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an organization from its keys, those of its overlay included. */
final class OrganizationBuilder {

  private OrganizationBuilder() {}

  /** The organization of these keys; an overlay's keys are those that the record does not have. */
  static Organization build(Tree.Fields record, Tree.Fields overlay) {
    Map<String, Tree> all = new LinkedHashMap<>(record.byKey());
    overlay.byKey().forEach(all::putIfAbsent);
    Tree.Fields fields = new Tree.Fields(all);
    return new Organization(
        fields.get("name", Values.LINE),
        fields.get("url", Values.URL),
        consent(fields),
        fields.text("sector").map(Key::new),
        fields.get("region", Values.REGION),
        fields.get("size", Values.HEADCOUNT),
        identity(fields));
  }

  private static Consent consent(Tree.Fields fields) {
    return new Consent(
        fields.word("consent", Grant.class).orElse(Grant.ABSENT),
        exceptions(fields.fields("exceptions").orElse(Tree.Fields.NONE)),
        fields.get("evidence", Values.LINE),
        fields.get("withdrawn", Values.DAY));
  }

  private static Map<Aspect, Boolean> exceptions(Tree.Fields fields) {
    Map<Aspect, Boolean> exceptions = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      fields
          .text(Shape.word(aspect))
          .ifPresent(word -> exceptions.put(aspect, word.equals("allowed")));
    }
    return exceptions;
  }

  private static Identity identity(Tree.Fields fields) {
    return new Identity(
        fields.values("aliases", Values.LINE),
        fields.values("domains", Values.DOMAIN),
        fields.values("handles", Values.LINE),
        fields.values("products", Values.LINE),
        fields.values("people", Values.LINE),
        spellings(fields),
        fields.get("reason", Values.LINE),
        fields.list("excused").stream().map(OrganizationBuilder::excuse).toList());
  }

  private static Excuse excuse(Tree.Fields fields) {
    return new Excuse(
        fields.text("rule").orElseThrow(),
        fields.get("context", Values.CONTEXT).orElseThrow(),
        fields.get("reason", Values.LINE).orElseThrow(),
        fields.get("by", Values.LINE).orElseThrow(),
        fields.get("until", Values.DAY).orElseThrow());
  }

  private static Optional<Map<SiteLocale, List<String>>> spellings(Tree.Fields fields) {
    if (!fields.has("spellings")) {
      return Optional.empty();
    }
    Map<SiteLocale, List<String>> spellings = new EnumMap<>(SiteLocale.class);
    Tree.Fields written = fields.fields("spellings").orElse(Tree.Fields.NONE);
    for (SiteLocale locale : SiteLocale.values()) {
      if (written.has(locale.code())) {
        spellings.put(locale, written.values(locale.code(), Values.LINE));
      }
    }
    return Optional.of(spellings);
  }
}

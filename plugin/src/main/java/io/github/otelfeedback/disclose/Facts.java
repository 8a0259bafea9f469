package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Material;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.SiteLocale;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the facts of a record as far as permissions go. */
record Facts(SessionRecord record, Permissions permissions) {

  DisclosedFacts disclosed() {
    boolean named = permissions.allowNames();
    return new DisclosedFacts(
        record.id(),
        record.state() == SessionRecord.State.DRAFT || awaitsEnglish(),
        named ? record.when() : coarse(record.when()),
        record.series(),
        record.event().filter(event -> named),
        record.languages(),
        record.original(),
        named ? record.findings() : record.findings().stream().map(Facts::untraceable).toList(),
        named ? record.publication() : untraceable(record.publication()),
        named ? record.links() : List.<Material>of(),
        texts(),
        permissions.allow(Aspect.PICTURES) ? record.pictures() : List.of());
  }

  private boolean awaitsEnglish() {
    return !record.writeUps().containsKey(SiteLocale.EN);
  }

  private static When coarse(When when) {
    return new When(when.held().map(Facts::month), when.basis(), Optional.empty());
  }

  private static PartialDate month(PartialDate date) {
    return date instanceof PartialDate.Day day
        ? new PartialDate.Month(YearMonth.from(day.date()))
        : date;
  }

  private static Finding untraceable(Finding finding) {
    return new Finding(
        finding.id(),
        finding.kind(),
        finding.actionable(),
        finding.sig(),
        List.of(),
        List.of(),
        finding.followUp());
  }

  private static Publication untraceable(Publication publication) {
    return publication instanceof Publication.Blog blog
        ? new Publication.Blog(
            blog.slug(),
            blog.date(),
            blog.issue(),
            blog.sig(),
            blog.aliases(),
            Optional.empty(),
            blog.spelling())
        : publication;
  }

  private Map<SiteLocale, DisclosedText> texts() {
    Map<SiteLocale, DisclosedText> texts = new LinkedHashMap<>();
    record.writeUps().forEach((locale, text) -> texts.put(locale, text(text)));
    return texts;
  }

  private DisclosedText text(WriteUp text) {
    return new DisclosedText(
        text.locale(),
        text.title(),
        text.linkTitle(),
        text.topic(),
        text.description(),
        text.findings(),
        ofShownPeople(text.people()),
        text.translation(),
        text.segments(),
        text.keep(),
        text.body());
  }

  private Map<Key, String> ofShownPeople(Map<Key, String> people) {
    List<Key> ids =
        record.people().stream()
            .filter(permissions::allow)
            .map(Person::id)
            .flatMap(Optional::stream)
            .toList();
    Map<Key, String> shown = new LinkedHashMap<>(people);
    shown.keySet().retainAll(ids);
    return shown;
  }
}

package io.github.otelfeedback.validate.attribute;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.session.Approval;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.value.Headcount;
import io.github.otelfeedback.value.Region;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a session tells of its organization, and what of it was approved. */
record Told(SessionRecord session, List<Sight> sights) {

  /** How many attributes may be told without an approval of each. */
  private static final int FREE = 2;

  static Told of(SessionRecord session) {
    return of(session, Text.all(session));
  }

  /** The same, with the texts of the session at hand. */
  static Told of(SessionRecord session, List<Text> texts) {
    return new Told(session, new Sights(session, texts).all());
  }

  /** What is told under each attribute, in their order. */
  Map<Attribute, Set<String>> values() {
    Map<Attribute, Set<String>> values = new EnumMap<>(Attribute.class);
    sights.forEach(
        one -> values.computeIfAbsent(one.attribute(), key -> new TreeSet<>()).add(one.value()));
    return values;
  }

  Set<Attribute> approved() {
    return session.approval().map(Approval::attributes).stream()
        .flatMap(List::stream)
        .collect(Collectors.toCollection(() -> java.util.EnumSet.noneOf(Attribute.class)));
  }

  /** The places that need an approval: all that is exact, and one of each attribute too many. */
  List<Sight> unapproved() {
    List<Sight> open =
        sights.stream().filter(one -> !approved().contains(one.attribute())).toList();
    List<Attribute> tooMany =
        open.stream()
            .filter(one -> !one.isExact())
            .map(Sight::attribute)
            .distinct()
            .sorted()
            .skip(FREE)
            .toList();
    List<Sight> unapproved = new ArrayList<>(open.stream().filter(Sight::isExact).toList());
    tooMany.forEach(
        attribute ->
            open.stream()
                .filter(one -> one.attribute() == attribute)
                .limit(1)
                .forEach(unapproved::add));
    return unapproved;
  }

  /** How to tell less of an attribute. */
  String coarser(Attribute attribute) {
    return switch (attribute) {
      case SECTOR -> "leave out the sector";
      case REGION -> regions("say nothing of the country");
      case SIZE -> "tell its size as an order of magnitude, or not";
      case ROLE -> "say what is done, not by whom";
      case STACK -> "name the kind of a technology instead of its name";
      case SCALE -> "tell amounts as an order of magnitude, such as hundreds, or not";
      case DATE -> "write the month or the quarter";
      case COUNT -> sizes("write an order of magnitude, such as hundreds");
    };
  }

  private String regions(String otherwise) {
    List<String> around =
        organizations()
            .flatMap(one -> one.region().stream())
            .flatMap(region -> region.ladder().stream().skip(1))
            .map(Region::text)
            .distinct()
            .toList();
    return around.isEmpty()
        ? otherwise
        : "tell the region as " + String.join(" or ", around) + ", in the texts and in `region`";
  }

  private String sizes(String otherwise) {
    return organizations()
        .flatMap(one -> one.size().stream())
        .filter(size -> !size.isCoarse())
        .map(Headcount::coarse)
        .map(size -> otherwise + "; in `size` write " + size)
        .findFirst()
        .orElse(otherwise);
  }

  private Stream<Organization> organizations() {
    return session.subject().organizations().stream();
  }
}

package io.github.otelfeedback.validate.attribute;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.markdown.Fragment;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.Subject;
import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.value.Key;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that a session tells of an organization that stays unnamed, and that others share with it.
 *
 * <p>Sector, region and size are what the record says that its texts tell, which no page shows but
 * the sector. Beside that the English text is read, from which all others are translated, and for
 * days every text. Not the month of the session and the day of its post, which all sessions tell,
 * nor the day on which a recording came out that may be seen: who sees it needs no attributes.
 */
final class Sights {

  private static final Set<Block.Kind> PROSE =
      EnumSet.of(Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.TABLE);

  private final SessionRecord session;
  private final List<Text> texts;

  /** What a session tells that has these texts. */
  Sights(SessionRecord session, List<Text> texts) {
    this.session = session;
    this.texts = texts;
  }

  /** Those of the record, then those of the texts in their order; none where nobody is unnamed. */
  List<Sight> all() {
    List<Sight> all = new ArrayList<>();
    Concerned.unnamed(session).forEach(one -> facts(one, all));
    if (Concerned.unnamed(session).findAny().isPresent()) {
      texts.stream().filter(text -> mayTell(text.writeUp())).forEach(text -> texts(text, all));
    }
    return all;
  }

  /** Not to read as Markdown what has no day in it. */
  private static boolean mayTell(WriteUp writeUp) {
    return writeUp.locale().isEnglish()
        || Stream.of(
                Stream.of(writeUp.body()),
                Stream.of(
                        writeUp.title(),
                        writeUp.linkTitle(),
                        writeUp.topic(),
                        writeUp.description())
                    .flatMap(Optional::stream),
                writeUp.findings().values().stream(),
                writeUp.people().values().stream())
            .flatMap(texts -> texts)
            .anyMatch(text -> Days.in(Prose.of(text), writeUp.locale()).findAny().isPresent());
  }

  private void facts(Concerned one, List<Sight> all) {
    if (session.subject() instanceof Subject.One) {
      one.organization()
          .sector()
          .ifPresent(key -> all.add(new Sight(Attribute.SECTOR, key.text(), one.at("sector"))));
    }
    one.organization()
        .region()
        .ifPresent(region -> all.add(new Sight(Attribute.REGION, region.text(), one.at("region"))));
    one.organization()
        .size()
        .ifPresent(
            size -> {
              all.add(new Sight(Attribute.SIZE, size.coarse().text(), one.at("size")));
              if (!size.isCoarse()) {
                all.add(new Sight(Attribute.COUNT, size.text(), one.at("size")));
              }
            });
  }

  private void texts(Text text, List<Sight> all) {
    text.phrases()
        .forEach(
            phrase ->
                marks(text, Prose.of(phrase.text()))
                    .forEach(
                        mark ->
                            all.add(new Sight(mark.attribute(), mark.value(), phrase.place()))));
    text.body().blocks().stream()
        .filter(block -> PROSE.contains(block.kind()))
        .forEach(block -> block(text, block, all));
    people(text, all);
  }

  private static void block(Text text, Block block, List<Sight> all) {
    Fragment fragment =
        new Fragment(Fragment.Kind.TEXT, block.line(), block.column(), block.source());
    marks(text, Prose.of(block.source()))
        .forEach(
            mark ->
                all.add(
                    new Sight(mark.attribute(), mark.value(), text.at(fragment, mark.start()))));
  }

  private static Stream<Mark> marks(Text text, String prose) {
    Stream<Mark> days = Days.in(prose, text.writeUp().locale());
    return text.isEnglish()
        ? Stream.of(
                Regions.in(prose), Amounts.in(prose), Roles.in(prose), Technologies.in(prose), days)
            .flatMap(marks -> marks)
        : days;
  }

  /** What is said of a guest who is shown is the role. */
  private void people(Text text, List<Sight> all) {
    List<Key> shown =
        session.people().stream()
            .filter(one -> one.role() == Role.GUEST || one.role() == Role.CONTRIBUTOR)
            .filter(one -> allows(Aspect.PEOPLE))
            .map(Person::id)
            .flatMap(Optional::stream)
            .toList();
    text.writeUp().people().keySet().stream()
        .filter(id -> text.isEnglish() && shown.contains(id))
        .forEach(id -> all.add(new Sight(Attribute.ROLE, "of a guest", text.at("people." + id))));
  }

  private boolean allows(Aspect aspect) {
    return Concerned.by(session).allMatch(one -> one.consent().allows(aspect));
  }
}

package io.github.otelfeedback.validate.redaction;

import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.markdown.Section;
import io.github.otelfeedback.session.Redaction;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.value.SegmentDigest;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The sections of a session's English text that its record withholds. */
record Withheld(List<Section> sections, Set<Integer> cut) {

  static Withheld in(SessionRecord session) {
    WriteUp english = session.writeUps().get(SiteLocale.EN);
    MarkdownDocument document = MarkdownDocument.parse(english == null ? "" : english.body());
    List<Section> sections = document.sections();
    Set<Integer> cut = new TreeSet<>();
    for (Redaction redaction : session.redactions()) {
      heading(redaction)
          .map(document::sectionsUnder)
          .filter(under -> !under.isEmpty() && isMeant(redaction, sections.get(under.get(0))))
          .ifPresent(cut::addAll);
    }
    return new Withheld(sections, cut);
  }

  /** The id of the heading, empty for the introduction. */
  static Optional<String> heading(Redaction redaction) {
    String segment = redaction.segment();
    return segment.equals("intro")
        ? Optional.of("")
        : Optional.of(segment).filter(name -> name.startsWith("#")).map(name -> name.substring(1));
  }

  private static boolean isMeant(Redaction redaction, Section section) {
    String now = SegmentDigest.of(section.source()).hex();
    return redaction.was().filter(was -> !was.equals(now)).isEmpty();
  }

  /** The ids of headings that are withheld. */
  List<String> ids() {
    return cut.stream().map(i -> sections.get(i).id()).filter(id -> !id.isEmpty()).toList();
  }

  /** Whether a text has sections like those of the English one, so that the same can be cut. */
  boolean fits(MarkdownDocument text) {
    return levels(text.sections()).equals(levels(sections));
  }

  private static List<Integer> levels(List<Section> sections) {
    return sections.stream().map(Section::level).toList();
  }
}

package io.github.otelfeedback.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.session.Recording;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.Subject;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.LanguageTag;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionLoaderTest {

  private static final String LEAST = "version: 1\nseries: otel-me\nheld: 2025-03\n";

  @TempDir private Path root;

  @Test
  void whatMayBeLeftOutHasADefault() throws IOException {
    SessionRecord record = new Records(root).session("2025-03-a", LEAST).one();
    assertThat(record.state()).isEqualTo(SessionRecord.State.READY);
    assertThat(record.when().basis()).isEqualTo(When.Basis.STATED);
    assertThat(record.languages()).containsExactly(new LanguageTag("en"));
    assertThat(record.original()).isEqualTo(SiteLocale.EN);
    assertThat(record.subject()).isInstanceOf(Subject.Nobody.class);
    assertThat(record.recording()).isEqualTo(Recording.none());
    assertThat(record.publication()).isInstanceOf(Publication.IndexOnly.class);
    assertThat(record.series().nameAt(record.when().held().orElseThrow())).isEqualTo("OTel Me");
  }

  @Test
  void theSubjectFollowsFromTheOrganizations() throws IOException {
    Records records = new Records(root);
    records.session("2025-03-a", LEAST + "organization: { name: A }\n");
    assertThat(records.one().subject()).isInstanceOf(Subject.One.class);
    records.session("2025-03-a", LEAST + "organizations: [ { name: A }, { name: B } ]\n");
    assertThat(records.one().subject().organizations()).hasSize(2);
    records.session("2025-03-a", LEAST + "subject: group\n");
    assertThat(records.one().subject()).isEqualTo(new Subject.Group(List.of()));
  }

  @Test
  void nothingIsAllowedWhereNothingIsWritten() throws IOException {
    Consent consent = organization("organization: { name: A }\n").consent();
    assertThat(consent.grant()).isEqualTo(Consent.Grant.ABSENT);
    assertThat(Aspect.values()).noneMatch(consent::allows);
    Consent some =
        organization("organization: { consent: anonymous, exceptions: { people: allowed } }\n")
            .consent();
    assertThat(some.exceptions()).containsOnlyKeys(Aspect.PEOPLE).containsValue(true);
  }

  @Test
  void spellingsAreAbsentNoneOrGiven() throws IOException {
    assertThat(organization("organization: {}\n").identity().spellings()).isEmpty();
    assertThat(organization("organization: { spellings: none }\n").identity().spellings())
        .hasValueSatisfying(none -> assertThat(none).isEmpty());
    assertThat(organization("organization: { spellings: { ja: [エー] } }\n").identity().spellings())
        .hasValueSatisfying(some -> assertThat(some).containsOnlyKeys(SiteLocale.JA));
  }

  @Test
  void peopleHaveTheirRolesAndTheIdsOfTheirNames() throws IOException {
    List<Person> people =
        new Records(root)
            .session(
                "2025-03-a",
                LEAST
                    + "hosts: [ { name: Ana M. O'Neil } ]\n"
                    + "guests: [ { name: Нія }, { name: Нія, id: niia } ]\n"
                    + "authors: [ { name: Ana M. O'Neil } ]\n")
            .one()
            .people();
    assertThat(people)
        .extracting(Person::role)
        .containsExactly(Role.GUEST, Role.GUEST, Role.HOST, Role.AUTHOR);
    Optional<Key> ana = Optional.of(new Key("ana-m-o-neil"));
    assertThat(people)
        .extracting(Person::id)
        .containsExactly(Optional.empty(), Optional.of(new Key("niia")), ana, ana);
  }

  @Test
  void aWholeRecordingFindingAndPostAreRead() throws IOException {
    SessionRecord record =
        new Records(root)
            .session(
                "2025-03-a",
                "version: 1\nseries: panel\nrecording:\n"
                    + "  { state: delete-due, youtube: 'https://youtu.be/DrD35XxTDsY?t=1',"
                    + " published: 2025-03-21, delete-by: 2025-05-01 }\n"
                    + "findings: [ { id: a, kind: went-well, actionable: true, sig: collector } ]\n"
                    + "blog: { date: 2025-04-02, issue: 12, spelling: [o11y] }\n")
            .one();
    assertThat(record.when())
        .isEqualTo(new When(Optional.empty(), When.Basis.UPLOADED, Optional.empty()));
    assertThat(record.recording().state()).isEqualTo(RecordingState.DELETE_DUE);
    assertThat(record.recording().video().orElseThrow().id()).isEqualTo("DrD35XxTDsY");
    assertThat(record.recording().deleteBy()).contains(LocalDate.of(2025, 5, 1));
    assertThat(record.findings())
        .singleElement()
        .matches(finding -> finding.kind() == Finding.Kind.WENT_WELL && finding.actionable());
    Publication.Blog blog = (Publication.Blog) record.publication();
    assertThat(blog.slug().text()).isEqualTo("2025-03-a");
    assertThat(blog.issue()).contains("12");
  }

  @Test
  void everyKeyHasItsPlace() throws IOException {
    SessionRecord record =
        new Records(root)
            .session("2025-03-a", LEAST + "guests:\n  - name: A\nblog:\n  date: 2025-04-02\n")
            .one();
    String file = "sessions/2025-03-a/session.yaml";
    assertThat(record.places().of("held")).isEqualTo(new Place(file, 3, 7));
    assertThat(record.places().of("guests")).isEqualTo(new Place(file, 4, 1));
    assertThat(record.places().of("guests[0].name")).isEqualTo(new Place(file, 5, 11));
    assertThat(record.places().of("guests[0].github")).isEqualTo(new Place(file, 5, 5));
    assertThat(record.places().of("blog.slug")).isEqualTo(new Place(file, 6, 1));
    assertThat(record.places().of("event")).isEqualTo(new Place(file, 1, 1));
  }

  @Test
  void aBrokenSessionIsLeftOutAndTheOthersStay() throws IOException {
    Loaded loaded =
        new Records(root)
            .session("2025-03-b", LEAST)
            .session("2025-03-a", "version: 1\n")
            .session("2025-02-c", LEAST)
            .load();
    assertThat(loaded.records())
        .extracting(record -> record.id().text())
        .containsExactly("2025-02-c", "2025-03-b");
    assertThat(loaded.problems()).isNotEmpty().isSorted().allMatch(Problem::isError);
  }

  @Test
  void aSeriesFileReplacesTheShippedSeries() throws IOException {
    Loaded loaded =
        new Records(root)
            .session("2025-03-a", LEAST)
            .write("sessions/series.yaml", "talks: { names: [ { name: Talks, from: 2020 } ] }\n")
            .load();
    assertThat(loaded.series()).singleElement().matches(one -> one.currentName().equals("Talks"));
    assertThat(loaded.problems()).singleElement().matches(p -> p.rule().equals("unknown-series"));
  }

  private Organization organization(String yaml) throws IOException {
    return new Records(root)
        .session("2025-03-a", LEAST + yaml)
        .one()
        .subject()
        .organizations()
        .get(0);
  }
}

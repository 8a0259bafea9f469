package io.github.otelfeedback.validate;

import io.github.otelfeedback.fact.SigRegistry;
import io.github.otelfeedback.validate.consent.ApprovalMissing;
import io.github.otelfeedback.validate.consent.ConsentMissing;
import io.github.otelfeedback.validate.consent.EvidenceMissing;
import io.github.otelfeedback.validate.consent.ExceptionWithoutConsent;
import io.github.otelfeedback.validate.consent.IdentityContradiction;
import io.github.otelfeedback.validate.consent.IdentityMissing;
import io.github.otelfeedback.validate.consent.IdentityWithoutReason;
import io.github.otelfeedback.validate.consent.IdleException;
import io.github.otelfeedback.validate.consent.NamedNeedsName;
import io.github.otelfeedback.validate.consent.SectorMissing;
import io.github.otelfeedback.validate.consent.SpellingsMissing;
import io.github.otelfeedback.validate.consent.WithdrawnButNamed;
import io.github.otelfeedback.validate.date.BeforeSession;
import io.github.otelfeedback.validate.date.FutureDate;
import io.github.otelfeedback.validate.date.HeldAfterPublished;
import io.github.otelfeedback.validate.date.HeldOnUploadDay;
import io.github.otelfeedback.validate.date.UploadedDay;
import io.github.otelfeedback.validate.publication.AddressTaken;
import io.github.otelfeedback.validate.publication.AuthorMissing;
import io.github.otelfeedback.validate.publication.BlogIssue;
import io.github.otelfeedback.validate.publication.BlogMetadata;
import io.github.otelfeedback.validate.publication.CanonicalOwnSite;
import io.github.otelfeedback.validate.publication.FindingUnrouted;
import io.github.otelfeedback.validate.publication.LanguageInPath;
import io.github.otelfeedback.validate.publication.SpellingWord;
import io.github.otelfeedback.validate.publication.SponsorOrganization;
import io.github.otelfeedback.validate.publication.UnknownSig;
import io.github.otelfeedback.validate.recording.AnonymousRecording;
import io.github.otelfeedback.validate.recording.DeletionOverdue;
import io.github.otelfeedback.validate.recording.DeletionUnchecked;
import io.github.otelfeedback.validate.recording.DeletionUndated;
import io.github.otelfeedback.validate.recording.RecordingDates;
import io.github.otelfeedback.validate.recording.RecordingOrder;
import io.github.otelfeedback.validate.recording.VideoMissing;
import io.github.otelfeedback.validate.recording.VideoStillNamed;
import io.github.otelfeedback.validate.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules, by what they are about. */
final class Rules {

  private Rules() {}

  static List<Rule> all(ValidateSettings settings) {
    return Stream.of(
            consent(),
            recording(settings.today()),
            dates(settings.today()),
            publication(settings.sigs()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule> consent() {
    return List.of(
        new ConsentMissing(),
        new NamedNeedsName(),
        new EvidenceMissing(),
        new WithdrawnButNamed(),
        new IdleException(),
        new ExceptionWithoutConsent(),
        new IdentityContradiction(),
        new IdentityWithoutReason(),
        new IdentityMissing(),
        new SpellingsMissing(),
        new SectorMissing(),
        new ApprovalMissing());
  }

  private static List<Rule> recording(Optional<LocalDate> today) {
    return List.of(
        new VideoMissing(),
        new VideoStillNamed(),
        new RecordingDates(),
        new RecordingOrder(),
        new DeletionUndated(),
        new DeletionOverdue(today),
        new DeletionUnchecked(today),
        new AnonymousRecording());
  }

  private static List<Rule> dates(Optional<LocalDate> today) {
    return List.of(
        new HeldAfterPublished(),
        new HeldOnUploadDay(),
        new UploadedDay(),
        new BeforeSession(),
        new FutureDate(today));
  }

  private static List<Rule> publication(SigRegistry sigs) {
    return List.of(
        new AddressTaken(),
        new BlogIssue(),
        new BlogMetadata(),
        new AuthorMissing(),
        new SponsorOrganization(),
        new CanonicalOwnSite(),
        new LanguageInPath(),
        new SpellingWord(),
        new UnknownSig(sigs),
        new FindingUnrouted());
  }
}

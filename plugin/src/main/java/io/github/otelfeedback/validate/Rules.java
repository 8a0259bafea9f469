package io.github.otelfeedback.validate;

import io.github.otelfeedback.fact.SigRegistry;
import io.github.otelfeedback.site.Vocabulary;
import io.github.otelfeedback.validate.anonymity.ExactDay;
import io.github.otelfeedback.validate.anonymity.GuestTrace;
import io.github.otelfeedback.validate.anonymity.OneSearchAway;
import io.github.otelfeedback.validate.anonymity.TermInFact;
import io.github.otelfeedback.validate.anonymity.TermTold;
import io.github.otelfeedback.validate.anonymity.UnapprovedFact;
import io.github.otelfeedback.validate.anonymity.UnapprovedWord;
import io.github.otelfeedback.validate.anonymity.WithheldPicture;
import io.github.otelfeedback.validate.anonymity.WithheldQuote;
import io.github.otelfeedback.validate.attribute.AttributeUnapproved;
import io.github.otelfeedback.validate.attribute.SingledOut;
import io.github.otelfeedback.validate.consent.ApprovalMissing;
import io.github.otelfeedback.validate.consent.ConsentMissing;
import io.github.otelfeedback.validate.consent.EvidenceMissing;
import io.github.otelfeedback.validate.consent.ExceptionWithoutConsent;
import io.github.otelfeedback.validate.consent.IdentityContradiction;
import io.github.otelfeedback.validate.consent.IdentityMissing;
import io.github.otelfeedback.validate.consent.IdentityUnknown;
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
import io.github.otelfeedback.validate.heading.HeadingDuplicate;
import io.github.otelfeedback.validate.heading.HeadingEmpty;
import io.github.otelfeedback.validate.heading.HeadingJump;
import io.github.otelfeedback.validate.heading.HeadingLevelOne;
import io.github.otelfeedback.validate.heading.HeadingReserved;
import io.github.otelfeedback.validate.link.BareUrl;
import io.github.otelfeedback.validate.link.LinkBrackets;
import io.github.otelfeedback.validate.link.LinkBranch;
import io.github.otelfeedback.validate.link.LinkFragment;
import io.github.otelfeedback.validate.link.LinkHttp;
import io.github.otelfeedback.validate.link.LinkLanguage;
import io.github.otelfeedback.validate.link.LinkOwnSite;
import io.github.otelfeedback.validate.link.LinkSpecification;
import io.github.otelfeedback.validate.link.LinkTarget;
import io.github.otelfeedback.validate.link.LinkText;
import io.github.otelfeedback.validate.link.QuotedReference;
import io.github.otelfeedback.validate.link.UnusedDefinition;
import io.github.otelfeedback.validate.picture.PictureAlt;
import io.github.otelfeedback.validate.picture.PictureMetadata;
import io.github.otelfeedback.validate.picture.PictureMissing;
import io.github.otelfeedback.validate.picture.PictureName;
import io.github.otelfeedback.validate.picture.PicturePlace;
import io.github.otelfeedback.validate.picture.PictureUnapproved;
import io.github.otelfeedback.validate.picture.PictureUnused;
import io.github.otelfeedback.validate.publication.AddressTaken;
import io.github.otelfeedback.validate.publication.AuthorMissing;
import io.github.otelfeedback.validate.publication.BlogMetadata;
import io.github.otelfeedback.validate.publication.CanonicalOwnSite;
import io.github.otelfeedback.validate.publication.FindingUnrouted;
import io.github.otelfeedback.validate.publication.LanguageInPath;
import io.github.otelfeedback.validate.publication.SponsorOrganization;
import io.github.otelfeedback.validate.publication.UnknownSig;
import io.github.otelfeedback.validate.recording.AnonymousRecording;
import io.github.otelfeedback.validate.recording.DeletionOverdue;
import io.github.otelfeedback.validate.recording.DeletionUnchecked;
import io.github.otelfeedback.validate.recording.DeletionUndated;
import io.github.otelfeedback.validate.recording.RecordingDates;
import io.github.otelfeedback.validate.recording.RecordingOrder;
import io.github.otelfeedback.validate.recording.RecordingStillLinked;
import io.github.otelfeedback.validate.recording.VideoMissing;
import io.github.otelfeedback.validate.recording.VideoStillNamed;
import io.github.otelfeedback.validate.redaction.RedactedReference;
import io.github.otelfeedback.validate.redaction.RedactionOfNothing;
import io.github.otelfeedback.validate.rule.Rule;
import io.github.otelfeedback.validate.translation.EnglishLeft;
import io.github.otelfeedback.validate.translation.EnglishMissing;
import io.github.otelfeedback.validate.translation.MachineUnreviewed;
import io.github.otelfeedback.validate.translation.TranslationIncomplete;
import io.github.otelfeedback.validate.translation.TranslationNote;
import io.github.otelfeedback.validate.translation.TranslationStructure;
import io.github.otelfeedback.validate.wording.AlertBody;
import io.github.otelfeedback.validate.wording.AlertType;
import io.github.otelfeedback.validate.wording.BoldParagraph;
import io.github.otelfeedback.validate.wording.EmptyPost;
import io.github.otelfeedback.validate.wording.FenceFormatted;
import io.github.otelfeedback.validate.wording.FenceLanguage;
import io.github.otelfeedback.validate.wording.FencePadding;
import io.github.otelfeedback.validate.wording.FindingTextMissing;
import io.github.otelfeedback.validate.wording.HiddenCharacter;
import io.github.otelfeedback.validate.wording.RawHtml;
import io.github.otelfeedback.validate.wording.ScaffoldLeft;
import io.github.otelfeedback.validate.wording.TemplateSyntax;
import io.github.otelfeedback.validate.wording.TextForNothing;
import io.github.otelfeedback.validate.wording.TitleMissing;
import io.github.otelfeedback.validate.wording.TopicMissing;
import io.github.otelfeedback.validate.wording.TrailingSpace;
import io.github.otelfeedback.validate.wording.WebsiteTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules, by what they are about. */
final class Rules {

  private Rules() {}

  static List<Rule> all(ValidateSettings settings) {
    return Stream.of(
            consent(settings),
            recording(settings.today()),
            dates(settings.today()),
            publication(settings.sigs()),
            wording(settings.vocabulary()),
            headings(),
            links(),
            pictures(),
            translation(),
            List.of(new RedactionOfNothing(), new RedactedReference()),
            anonymity(settings))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule> consent(ValidateSettings settings) {
    return List.of(
        new ConsentMissing(),
        new NamedNeedsName(),
        new EvidenceMissing(),
        new WithdrawnButNamed(),
        new IdleException(),
        new ExceptionWithoutConsent(),
        new IdentityContradiction(),
        new IdentityMissing(settings.tagged()),
        new IdentityUnknown(),
        new SpellingsMissing(),
        new SectorMissing(),
        new ApprovalMissing());
  }

  private static List<Rule> recording(Optional<LocalDate> today) {
    return List.of(
        new VideoMissing(),
        new VideoStillNamed(),
        new RecordingStillLinked(),
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
        new BlogMetadata(),
        new AuthorMissing(),
        new SponsorOrganization(),
        new CanonicalOwnSite(),
        new LanguageInPath(),
        new UnknownSig(sigs),
        new FindingUnrouted());
  }

  private static List<Rule> wording(Vocabulary vocabulary) {
    return List.of(
        new TitleMissing(),
        new TopicMissing(),
        new EmptyPost(),
        new ScaffoldLeft(),
        new FindingTextMissing(),
        new TextForNothing(),
        new HiddenCharacter(),
        new TemplateSyntax(),
        new RawHtml(),
        new FenceLanguage(),
        new FencePadding(),
        new FenceFormatted(),
        new BoldParagraph(),
        new AlertType(),
        new AlertBody(),
        new TrailingSpace(),
        new WebsiteTerm(vocabulary));
  }

  private static List<Rule> headings() {
    return List.of(
        new HeadingLevelOne(),
        new HeadingJump(),
        new HeadingDuplicate(),
        new HeadingEmpty(),
        new HeadingReserved());
  }

  private static List<Rule> links() {
    return List.of(
        new LinkTarget(),
        new LinkHttp(),
        new LinkOwnSite(),
        new LinkLanguage(),
        new LinkFragment(),
        new LinkBrackets(),
        new QuotedReference(),
        new LinkText(),
        new LinkBranch(),
        new LinkSpecification(),
        new BareUrl(),
        new UnusedDefinition());
  }

  private static List<Rule> pictures() {
    return List.of(
        new PicturePlace(),
        new PictureMissing(),
        new PictureUnused(),
        new PictureAlt(),
        new PictureName(),
        new PictureMetadata(),
        new PictureUnapproved());
  }

  private static List<Rule> translation() {
    return List.of(
        new TranslationNote(),
        new TranslationStructure(),
        new TranslationIncomplete(),
        new EnglishMissing(),
        new EnglishLeft(),
        new MachineUnreviewed());
  }

  private static List<Rule> anonymity(ValidateSettings settings) {
    return List.of(
        new WithheldQuote(),
        new WithheldPicture(),
        new TermTold(),
        new TermInFact(),
        new ExactDay(),
        new AttributeUnapproved(),
        new SingledOut(),
        new GuestTrace(),
        new OneSearchAway(),
        new UnapprovedWord(settings.lexicons()),
        new UnapprovedFact(settings.lexicons()));
  }
}

package io.github.otelfeedback.command;

import io.github.otelfeedback.audit.SealedNames;
import io.github.otelfeedback.disclose.Approvals;
import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.forget.Tombstones;
import io.github.otelfeedback.forget.Unfinished;
import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.Loaded;
import io.github.otelfeedback.load.SessionLoader;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.site.Lexicons;
import io.github.otelfeedback.site.PublicGround;
import io.github.otelfeedback.site.Vocabulary;
import io.github.otelfeedback.validate.ValidateSettings;
import io.github.otelfeedback.validate.Validated;
import io.github.otelfeedback.validate.Validator;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The records as they were read, with everything that is wrong with them.
 *
 * @param unreadable the errors because of which a record or an identity may be missing
 */
record Records(
    Loaded loaded,
    Disclosed disclosed,
    ValidateSettings rules,
    List<Problem> problems,
    List<Problem> unreadable) {

  /** Loads and validates. */
  static Records read(Settings settings, Progress progress) {
    return read(settings, progress, Optional.empty(), Optional.empty());
  }

  /** The same, but asks no rule about a text of which none said anything before. */
  static Records readBelieving(CleanFiles clean, Settings settings, Progress progress) {
    return read(settings, progress, Optional.empty(), Optional.of(clean));
  }

  /** Loads and validates as if one session had never been there. */
  static Records readWithout(SessionId session, Settings settings, Progress progress) {
    return read(settings, progress, Optional.of(session), Optional.empty());
  }

  private static Records read(
      Settings settings,
      Progress progress,
      Optional<SessionId> without,
      Optional<CleanFiles> clean) {
    progress.at("reading the session records");
    Loaded loaded =
        new SessionLoader(
                new LoadSettings(
                    settings.base(), settings.sessions(), settings.identities(), without))
            .load();
    progress.at("validating " + loaded.records().size() + " sessions");
    Checkout checkout = new Choices(settings).checkout();
    ValidateSettings rules = rules(settings, checkout, loaded);
    Disclosed disclosed = new Disclosure().disclose(loaded.records());
    List<Problem> found =
        found(
            loaded,
            rules,
            clean
                .flatMap(known -> known.validated(disclosed.identities()))
                .flatMap(file -> FaultlessTexts.of(file, loaded, rules)));
    List<Problem> exposed = exposed(settings, checkout);
    List<Problem> unreadable =
        Stream.concat(exposed.stream(), loaded.problems().stream())
            .filter(Problem::isError)
            .distinct()
            .sorted()
            .toList();
    List<Problem> all =
        Stream.of(
                exposed,
                new TemplateReader(settings.base(), settings.templates()).problems(),
                loaded.problems(),
                new Unfinished(settings.sessions()).problems(shown(settings), without),
                Tombstones.read(settings.identities(), settings.key())
                    .problems(Remembered.traces(loaded.records())),
                found,
                new Approvals().problems(loaded.records(), disclosed.sessions()))
            .flatMap(List::stream)
            .distinct()
            .sorted()
            .toList();
    return new Records(loaded, disclosed, rules, all, unreadable);
  }

  private static ValidateSettings rules(Settings settings, Checkout checkout, Loaded loaded) {
    return new ValidateSettings(
        loaded.sigs(),
        Optional.of(settings.today()),
        Vocabulary.read(checkout),
        Lexicons.of(checkout),
        tagged(settings, loaded));
  }

  private static List<Problem> found(
      Loaded loaded, ValidateSettings rules, Optional<FaultlessTexts> faultless) {
    Validated validated =
        new Validator(rules)
            .validate(
                loaded.records(), text -> faultless.filter(known -> known.has(text)).isPresent());
    faultless.ifPresent(known -> known.keep(validated.faultless()));
    return validated.problems();
  }

  private static Set<SessionId> tagged(Settings settings, Loaded loaded) {
    Optional<SealedNames> names = new Choices(settings).sealedNames();
    return loaded.records().stream()
        .map(SessionRecord::id)
        .filter(session -> names.filter(some -> some.cover(session)).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Private files where the public may see them, and a key that is none. */
  private static List<Problem> exposed(Settings settings, Checkout checkout) {
    PublicGround ground = new PublicGround(checkout, settings.sessions());
    return Stream.concat(
            ground.problems(settings.identities()).stream(),
            settings.key().read().problems().stream())
        .toList();
  }

  private static String shown(Settings settings) {
    return settings.base().relativize(settings.sessions()).toString().replace('\\', '/');
  }

  boolean areSound() {
    return problems.stream().noneMatch(Problem::isError);
  }

  int sessions() {
    return loaded.records().size();
  }
}

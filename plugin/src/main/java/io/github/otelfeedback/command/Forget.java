package io.github.otelfeedback.command;

import io.github.otelfeedback.forget.Account;
import io.github.otelfeedback.forget.Belongings;
import io.github.otelfeedback.forget.Erasure;
import io.github.otelfeedback.forget.Papers;
import io.github.otelfeedback.forget.Tombstones;
import io.github.otelfeedback.forget.Unfinished;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.publish.Fs;
import io.github.otelfeedback.publish.Published;
import io.github.otelfeedback.publish.Publisher;
import io.github.otelfeedback.publish.Recovery;
import io.github.otelfeedback.report.OutputFolder;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a session back: afterwards records and website are as if it had never been there.
 *
 * <p>Unless it is confirmed, everything is prepared and only a draft of the certificate is written.
 * Whatever interrupts it, the record does not leave before the website's pages have left, and a run
 * that is repeated goes on to the end.
 */
public final class Forget {

  private static final String GOAL = "forget";

  private final Settings settings;
  private final SessionId session;
  private final boolean confirmed;
  private final Progress progress;
  private final Fs fs;

  /**
   * @param confirmed whether it is done and not only shown
   */
  public Forget(Settings settings, SessionId session, boolean confirmed, Progress progress) {
    this(settings, session, confirmed, progress, Fs.disk());
  }

  Forget(Settings settings, SessionId session, boolean confirmed, Progress progress, Fs fs) {
    this.settings = settings;
    this.session = session;
    this.confirmed = confirmed;
    this.progress = progress;
    this.fs = fs;
  }

  /** Runs all stages without the session, and then those that take it away. */
  public RunReport run() throws IOException {
    Choices choices = new Choices(settings);
    Checkout checkout = choices.checkout();
    Recovery recovery =
        new Recovery(checkout.site(), checkout.staging(), choices.forPublishing(progress), fs);
    List<Problem> problems = new ArrayList<>(confirmed ? recovery.recover() : List.of());
    Records records = Records.readWithout(session, settings, progress);
    Leaving leaving = Leaving.read(session, settings, checkout, progress);
    if (isGone(leaving)) {
      return gone(records);
    }
    Prepared prepared =
        new Preparation(settings, checkout, progress)
            .prepare(records, Optional.of(leaving.withdrawal()));
    problems.addAll(prepared.problems());
    if (prepared.tree().isEmpty() || problems.stream().anyMatch(Problem::isError)) {
      return new Outcome(GOAL, prepared, problems).written();
    }
    Reckoning reckoning = Reckoning.of(settings, leaving, records, prepared, progress);
    problems.addAll(reckoning.problems());
    return problems.stream().anyMatch(Problem::isError)
        ? refused(prepared, problems)
        : confirmed
            ? carriedOut(prepared, problems, reckoning)
            : shown(prepared, problems, reckoning);
  }

  private boolean isGone(Leaving leaving) {
    return !belongings().exist()
        && leaving.ownPaths().isEmpty()
        && !new Unfinished(settings.sessions()).has(session);
  }

  private RunReport gone(Records records) {
    boolean before = Tombstones.read(settings.identities(), settings.key()).of(session).isPresent();
    return new RunReport(
        GOAL,
        records.sessions(),
        List.of(),
        List.of(),
        before
            ? List.of("The session was taken back before; nothing of it is left here.")
            : List.of(),
        before
            ? Optional.empty()
            : Optional.of("There is no such session here; nothing was changed"));
  }

  private static RunReport refused(Prepared prepared, List<Problem> problems) {
    prepared.tree().ifPresent(audited -> audited.tree().discard());
    return new Outcome(GOAL, prepared, problems).written();
  }

  private RunReport shown(Prepared prepared, List<Problem> problems, Reckoning reckoning)
      throws IOException {
    prepared.tree().ifPresent(audited -> audited.tree().discard());
    List<String> remarks = new ArrayList<>(reckoning.lines(false));
    remarks.addAll(
        new OutputFolder(settings.base(), papers())
            .write(new Papers(reckoning.account(false)).draft()));
    remarks.add(
        "nothing was changed; to do it, add -Dotel-feedback.confirm=true to the same command");
    return new Outcome(GOAL, prepared, problems).without(remarks);
  }

  private RunReport carriedOut(Prepared prepared, List<Problem> problems, Reckoning reckoning)
      throws IOException {
    progress.at("taking the session back");
    Account account = reckoning.account(true);
    Erasure erasure = new Erasure(belongings(), papers(), fs);
    erasure.begin();
    if (reckoning.tombstone().isPresent()) {
      erasure.bar(reckoning.tombstone().get());
    }
    Choices choices = new Choices(settings);
    new CleanFiles(settings, choices.checkout()).forget();
    Published published =
        new Publisher(choices.forPublishing(progress), fs).publish(prepared.tree().orElseThrow());
    problems.addAll(published.problems());
    if (!published.isDone()) {
      return new Outcome(GOAL, prepared, problems).written();
    }
    Path staging = choices.checkout().staging();
    prepared.memory().ifPresent(memory -> memory.write(staging));
    if (belongings().hasRecord() || !erasure.isPrepared()) {
      erasure.prepare(new Papers(account).all());
    }
    erasure.erase();
    erasure.end();
    List<String> remarks = new ArrayList<>(reckoning.lines(true));
    remarks.add(
        "keep the folder " + shown(papers()) + ": certificate, letters, message of the change");
    return new Outcome(GOAL, prepared, problems).without(remarks);
  }

  private Belongings belongings() {
    return new Belongings(session, settings.sessions(), settings.identities(), settings.output());
  }

  private Path papers() {
    return settings.output().resolve(GOAL).resolve(session.text());
  }

  private String shown(Path path) {
    return settings.base().relativize(path).toString().replace('\\', '/');
  }
}

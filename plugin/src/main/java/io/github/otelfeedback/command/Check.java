package io.github.otelfeedback.command;

import io.github.otelfeedback.publish.Recovery;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.site.Checkout;

/** Does what {@link Generate} does, writes nothing, and fails if something would change. */
public final class Check {

  private static final String GOAL = "check";

  private final Settings settings;
  private final Progress progress;

  public Check(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Runs all stages but the last. */
  public RunReport run() {
    Choices choices = new Choices(settings);
    Checkout checkout = choices.checkout();
    Prepared prepared = new Preparation(settings, checkout, progress).prepare();
    prepared.tree().ifPresent(audited -> audited.tree().discard());
    boolean recoveryDue =
        new Recovery(checkout.site(), checkout.staging(), choices.forPublishing(progress)).isDue();
    return new Outcome(GOAL, prepared, prepared.problems()).compared(recoveryDue);
  }
}

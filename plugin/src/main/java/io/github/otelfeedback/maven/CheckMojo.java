package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Check;
import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.report.RunReport;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Does what {@code generate} does, writes nothing, and fails if something would change. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends SessionsMojo {

  @Override
  RunReport run(Settings settings, Progress progress) throws IOException {
    return new Check(settings, progress).run();
  }
}

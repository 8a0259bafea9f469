package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Generate;
import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.report.RunReport;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes the blog posts and the recordings index that the session records give. */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class GenerateMojo extends SessionsMojo {

  @Override
  RunReport run(Settings settings, Progress progress) throws IOException {
    return new Generate(settings, progress).run();
  }
}

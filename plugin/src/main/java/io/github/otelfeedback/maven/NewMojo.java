package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.NewSession;
import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.report.RunReport;
import java.io.File;
import java.io.IOException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;
import org.jspecify.annotations.Nullable;

/**
 * Starts a session: asks whether the organization may be named, then writes a draft from what is
 * given, from notes exported from Google Docs, or from a transcript.
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends SessionsMojo {

  /**
   * Whether the organization allowed its name: {@code named}, {@code anonymous} or {@code
   * not-asked}. Asked for when it is not given. Anything but {@code named} needs {@code
   * identitiesDirectory}, and everything is written there.
   */
  @Parameter(property = "otel-feedback.consent")
  @Nullable String consent;

  /**
   * The name of the session's folder. The default is the month, the series and the organization.
   */
  @Parameter(property = "otel-feedback.id")
  @Nullable String id;

  /** The organization, as it writes itself. */
  @Parameter(property = "otel-feedback.organization")
  @Nullable String organization;

  /** When the session was held: {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}. */
  @Parameter(property = "otel-feedback.held")
  @Nullable String held;

  /** The key of the series. The default is what the transcript's title says, or {@code otel-me}. */
  @Parameter(property = "otel-feedback.series")
  @Nullable String series;

  /** The title of the post. */
  @Parameter(property = "otel-feedback.title")
  @Nullable String title;

  /** What the session's row in the index says. */
  @Parameter(property = "otel-feedback.topic")
  @Nullable String topic;

  /** Notes exported from Google Docs, as Markdown or HTML. */
  @Parameter(property = "otel-feedback.notes")
  @Nullable File notes;

  /** A transcript as the End User SIG keeps them. */
  @Parameter(property = "otel-feedback.transcript")
  @Nullable File transcript;

  private final Prompter prompter;

  @Inject
  public NewMojo(Prompter prompter) {
    this.prompter = prompter;
  }

  @Override
  boolean startsFromNothing() {
    return true;
  }

  @Override
  RunReport run(Settings settings, Progress progress)
      throws IOException, MojoFailureException, MojoExecutionException {
    return new NewSession(settings, parameters().settings()).run();
  }

  private NewParameters parameters() throws MojoFailureException, MojoExecutionException {
    return new NewParameters(
        consent == null ? asked() : consent,
        id,
        organization,
        held,
        series,
        title,
        topic,
        notes,
        transcript);
  }

  private String asked() throws MojoFailureException, MojoExecutionException {
    if (!interactive()) {
      throw new RefusedParameter("consent", "Say whether the organization may be named.");
    }
    try {
      return prompter.prompt(
          "Did the organization allow its name", List.of("named", "anonymous", "not-asked"));
    } catch (PrompterException e) {
      throw new MojoExecutionException("The question could not be asked on this terminal.", e);
    }
  }
}

package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.NewSettings;
import io.github.otelfeedback.value.ConsentAnswer;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.SessionId;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The parameters of the goal {@code new} as Maven gives them. */
record NewParameters(
    String consent,
    @Nullable String id,
    @Nullable String organization,
    @Nullable String held,
    @Nullable String series,
    @Nullable String title,
    @Nullable String topic,
    @Nullable File notes,
    @Nullable File transcript) {

  /** The parameters as settings, or a failure that says which of them is wrong. */
  NewSettings settings() throws MojoFailureException {
    return new NewSettings(
        RefusedParameter.orValue("consent", ConsentAnswer.parse(consent)),
        RefusedParameter.parsed("id", id, SessionId::parse),
        Optional.ofNullable(organization),
        RefusedParameter.parsed("held", held, PartialDate::parse),
        Optional.ofNullable(series),
        Optional.ofNullable(title),
        Optional.ofNullable(topic),
        path(notes),
        path(transcript));
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}

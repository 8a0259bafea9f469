package io.github.otelfeedback.fact;

import io.github.otelfeedback.value.SigKey;
import java.util.List;
import java.util.Optional;

/**
 * A Special Interest Group of OpenTelemetry.
 *
 * <p>The group is one of specification, implementation, cross-cutting, localization; repositories
 * are written as {@code owner/name}; the channel is one of the CNCF Slack, with its {@code #}.
 */
public record Sig(
    SigKey key,
    String name,
    String group,
    List<String> repositories,
    Optional<String> slackChannel,
    Optional<String> slackId) {}

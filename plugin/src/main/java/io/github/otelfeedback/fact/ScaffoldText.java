package io.github.otelfeedback.fact;

import java.util.List;

/** The words with which a new write-up begins, for a person to write others in their place. */
public final class ScaffoldText {

  /** Stands where a title is to be. */
  public static final String TITLE = "The title of the post";

  /** The paragraphs of a recap, in order. */
  public static final List<String> RECAP =
      List.of(
          "Say in two sentences who talked with whom, and what it was about.",
          "Tell where the organization comes from: what it runs, and why it looked at OpenTelemetry.",
          "Tell what went well, with one example.",
          "Tell what was hard or is missing, and what would help.",
          "Close with what comes next for them.");

  private ScaffoldText() {}
}

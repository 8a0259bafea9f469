package io.github.otelfeedback.architecture.planted.disclose;

/** What an audit may see. */
public record Identities(int size) {

  /** A part of it. */
  public record Entry(int index) {}
}

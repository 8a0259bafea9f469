package io.github.otelfeedback.forget;

/** A line of the checkout that leads to a session that was taken back. */
public record Mention(String path, int line) {}

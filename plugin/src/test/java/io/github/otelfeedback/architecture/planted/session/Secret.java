package io.github.otelfeedback.architecture.planted.session;

/** What nobody right of disclose may see. */
public record Secret(String name) {}

package io.github.otelfeedback.disclose;

import java.util.List;

/** What came through the door: sessions in the order of the records, and what must stay unfound. */
public record Disclosed(List<DisclosedSession> sessions, Identities identities) {}

package io.github.otelfeedback.adopt;

import java.util.Optional;

/**
 * A page of ours that somebody edited on the website; all texts with LF line ends and without the
 * line that tells a page that lags behind.
 *
 * @param generated as its record gives it now, pinned as it was
 * @param base as it was generated once, if that is known
 * @param standing as it stands
 */
public record EditedPage(String generated, Optional<String> base, String standing) {}

package io.github.otelfeedback.site;

/**
 * What the reader of the website is told.
 *
 * @param checkout where the website is
 * @param mainBranch the branch from which the website is published, usually {@code main}: that of
 *     the checkout, else of {@code upstream}, else of {@code origin}; {@code upstream/main} is just
 *     that one
 */
public record SiteSettings(Checkout checkout, String mainBranch) {}

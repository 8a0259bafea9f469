package io.github.otelfeedback.site;

/**
 * What the reader of the website is told.
 *
 * @param checkout where the website is
 * @param mainBranch the name of the branch from which the website is published, usually main
 */
public record SiteSettings(Checkout checkout, String mainBranch) {}

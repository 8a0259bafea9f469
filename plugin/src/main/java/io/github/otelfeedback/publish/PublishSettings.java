package io.github.otelfeedback.publish;

import java.time.Duration;

/**
 * What publishing is told.
 *
 * @param shownSite how messages name the site: relative to the project, empty where it is the
 *     project itself
 * @param patience how long to wait for another run that writes to the same website
 * @param whenWaiting told once, when the wait begins
 */
public record PublishSettings(String shownSite, Duration patience, Runnable whenWaiting) {}

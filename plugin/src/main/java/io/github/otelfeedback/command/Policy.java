package io.github.otelfeedback.command;

import io.github.otelfeedback.value.Pins;

/**
 * How a run treats the website.
 *
 * @param pins where the commits come from to which translations are pinned
 */
public record Policy(Pins pins) {}

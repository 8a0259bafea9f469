package io.github.otelfeedback.command;

import io.github.otelfeedback.value.Pins;

/**
 * How a run treats the website.
 *
 * @param pins where the commits come from to which translations are pinned
 * @param mainBranch the branch from which the website is published
 */
public record Policy(Pins pins, String mainBranch) {}

package io.github.otelfeedback.command;

import io.github.otelfeedback.value.Edits;
import io.github.otelfeedback.value.Pins;

/**
 * How a run treats the website.
 *
 * @param pins where the commits come from to which translations are pinned
 * @param mainBranch the branch from which the website is published
 * @param edits what becomes of pages that were edited on the website
 */
public record Policy(Pins pins, String mainBranch, Edits edits) {}

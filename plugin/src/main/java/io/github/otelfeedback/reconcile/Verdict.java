package io.github.otelfeedback.reconcile;

/**
 * What becomes of a candidate, before anything is staged.
 *
 * @param owned whether the lock lists the file afterwards as it is generated now
 * @param shown whether somebody should see the difference to what stands there
 */
record Verdict(Outcome outcome, boolean owned, boolean shown, String why) {}

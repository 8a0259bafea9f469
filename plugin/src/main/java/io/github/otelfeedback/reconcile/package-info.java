/** Decides what becomes of each page, sets the pins of translations, and stages the result. */
@NullMarked
package io.github.otelfeedback.reconcile;

import org.jspecify.annotations.NullMarked;

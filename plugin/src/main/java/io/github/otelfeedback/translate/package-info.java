/** Prepares the translation of a write-up, and records what it was made from. */
@NullMarked
package io.github.otelfeedback.translate;

import org.jspecify.annotations.NullMarked;

/** Tests of words, dates and translation states. */
@NullMarked
package io.github.otelfeedback.localize;

import org.jspecify.annotations.NullMarked;

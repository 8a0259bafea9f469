/** Neutral values that parse themselves or refuse: dates with precision, locale, video id, slug. */
@NullMarked
package io.github.otelfeedback.value;

import org.jspecify.annotations.NullMarked;

/** Words, dates, plurals, heading ids and translation state for one locale. */
@NullMarked
package io.github.otelfeedback.localize;

import org.jspecify.annotations.NullMarked;

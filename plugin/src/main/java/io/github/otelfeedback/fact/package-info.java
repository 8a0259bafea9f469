/** Facts about a session that are the same before and after disclosure: dates, series, findings. */
@NullMarked
package io.github.otelfeedback.fact;

import org.jspecify.annotations.NullMarked;

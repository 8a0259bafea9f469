/** The one door out of {@code session}: what consent allows, and what has to stay unfound. */
@NullMarked
package io.github.otelfeedback.disclose;

import org.jspecify.annotations.NullMarked;

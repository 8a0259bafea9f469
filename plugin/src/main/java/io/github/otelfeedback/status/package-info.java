/** How far each session is in each locale, and what else is due. */
@NullMarked
package io.github.otelfeedback.status;

import org.jspecify.annotations.NullMarked;

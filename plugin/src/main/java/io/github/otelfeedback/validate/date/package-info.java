/** Rules about dates that cannot be, or claim more than is known. */
@NullMarked
package io.github.otelfeedback.validate.date;

import org.jspecify.annotations.NullMarked;

/** Rules about the headings of a write-up. */
@NullMarked
package io.github.otelfeedback.validate.heading;

import org.jspecify.annotations.NullMarked;

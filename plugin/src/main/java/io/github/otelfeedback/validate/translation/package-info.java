/** Rules about a translation and the English that it translates. */
@NullMarked
package io.github.otelfeedback.validate.translation;

import org.jspecify.annotations.NullMarked;

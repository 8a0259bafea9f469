/** What on the pages of an anonymous session has to be approved by name; needs no secret. */
@NullMarked
package io.github.otelfeedback.gate;

import org.jspecify.annotations.NullMarked;

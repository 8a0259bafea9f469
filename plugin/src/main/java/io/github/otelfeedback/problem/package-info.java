/** What is wrong, where, how bad it is and what to do next; never quotes the author's text. */
@NullMarked
package io.github.otelfeedback.problem;

import org.jspecify.annotations.NullMarked;

/** Every kind of bad input, each as a small tree of its own, and what is said about it. */
@NullMarked
package io.github.otelfeedback.faults;

import org.jspecify.annotations.NullMarked;

/** Puts what has one safe answer into the files of the write-ups. */
@NullMarked
package io.github.otelfeedback.repair;

import org.jspecify.annotations.NullMarked;

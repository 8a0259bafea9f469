/** Reads a session's files into a record, keeps every node's place, refuses unknown keys. */
@NullMarked
package io.github.otelfeedback.load;

import org.jspecify.annotations.NullMarked;

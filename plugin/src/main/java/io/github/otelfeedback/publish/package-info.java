/** Moves an audited tree into place, atomically per file, recoverable as a whole. */
@NullMarked
package io.github.otelfeedback.publish;

import org.jspecify.annotations.NullMarked;

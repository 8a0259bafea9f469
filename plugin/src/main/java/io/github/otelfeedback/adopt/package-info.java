/** Brings edits made on the website's pages home into the write-ups that gave them. */
@NullMarked
package io.github.otelfeedback.adopt;

import org.jspecify.annotations.NullMarked;

/** Takes a session back: erases its record, finds what remains elsewhere, and certifies both. */
@NullMarked
package io.github.otelfeedback.forget;

import org.jspecify.annotations.NullMarked;

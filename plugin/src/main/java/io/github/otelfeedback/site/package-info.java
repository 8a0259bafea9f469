/** Reads the website checkout into an immutable snapshot: its sections, files, our locks, main. */
@NullMarked
package io.github.otelfeedback.site;

import org.jspecify.annotations.NullMarked;

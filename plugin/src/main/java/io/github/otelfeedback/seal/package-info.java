/**
 * Secret keys, tags by which a word or a clean file is known again without being told, and records
 * split in two.
 */
@NullMarked
package io.github.otelfeedback.seal;

import org.jspecify.annotations.NullMarked;

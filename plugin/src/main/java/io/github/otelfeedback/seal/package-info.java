/** Secret keys, and the tags by which a word is known again without being told. */
@NullMarked
package io.github.otelfeedback.seal;

import org.jspecify.annotations.NullMarked;

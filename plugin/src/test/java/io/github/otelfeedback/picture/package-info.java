/** Pictures with and without what is not seen. */
@NullMarked
package io.github.otelfeedback.picture;

import org.jspecify.annotations.NullMarked;

/** Rules about the pictures that a write-up shows. */
@NullMarked
package io.github.otelfeedback.validate.picture;

import org.jspecify.annotations.NullMarked;

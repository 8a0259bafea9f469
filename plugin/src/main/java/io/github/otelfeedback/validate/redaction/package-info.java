/** Rules about segments that a record withholds. */
@NullMarked
package io.github.otelfeedback.validate.redaction;

import org.jspecify.annotations.NullMarked;

/** What the rules say about good and about bad records. */
@NullMarked
package io.github.otelfeedback.validate;

import org.jspecify.annotations.NullMarked;

/** Small rules, each asked for all its problems at once. */
@NullMarked
package io.github.otelfeedback.validate;

import org.jspecify.annotations.NullMarked;

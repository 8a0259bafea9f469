/** Rules about what must not be told of an organization that stays unnamed. */
@NullMarked
package io.github.otelfeedback.validate.anonymity;

import org.jspecify.annotations.NullMarked;

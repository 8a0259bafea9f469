/** Rules about what an organization allowed, and what hides it. */
@NullMarked
package io.github.otelfeedback.validate.consent;

import org.jspecify.annotations.NullMarked;

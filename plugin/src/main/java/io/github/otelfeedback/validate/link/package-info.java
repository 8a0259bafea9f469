/** Rules about where links lead and how they are written. */
@NullMarked
package io.github.otelfeedback.validate.link;

import org.jspecify.annotations.NullMarked;

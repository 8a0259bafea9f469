/** How attributes of an organization are found. */
@NullMarked
package io.github.otelfeedback.validate.attribute;

import org.jspecify.annotations.NullMarked;

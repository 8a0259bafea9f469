/** What an unnamed organization is told to be like, and whether that alone tells who it is. */
@NullMarked
package io.github.otelfeedback.validate.attribute;

import org.jspecify.annotations.NullMarked;

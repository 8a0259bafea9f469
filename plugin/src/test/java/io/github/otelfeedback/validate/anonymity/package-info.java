/** How withheld names are found. */
@NullMarked
package io.github.otelfeedback.validate.anonymity;

import org.jspecify.annotations.NullMarked;

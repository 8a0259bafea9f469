/** How the words of the website are told. */
@NullMarked
package io.github.otelfeedback.validate.wording;

import org.jspecify.annotations.NullMarked;

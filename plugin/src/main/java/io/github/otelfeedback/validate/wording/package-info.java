/** Rules about texts as the website wants them: syntax, blocks, texts that are missing. */
@NullMarked
package io.github.otelfeedback.validate.wording;

import org.jspecify.annotations.NullMarked;

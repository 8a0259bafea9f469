/** The nouns of the output: a page, its path, its front matter and the parts of its body. */
@NullMarked
package io.github.otelfeedback.page;

import org.jspecify.annotations.NullMarked;

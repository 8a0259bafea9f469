/** Leaves Markdown and front matter as the website's Prettier would; text in, text out. */
@NullMarked
package io.github.otelfeedback.format;

import org.jspecify.annotations.NullMarked;

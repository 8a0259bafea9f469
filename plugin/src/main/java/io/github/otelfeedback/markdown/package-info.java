/** Reads Markdown: its headings and their ids, its sections, links, pictures, blocks and width. */
@NullMarked
package io.github.otelfeedback.markdown;

import org.jspecify.annotations.NullMarked;

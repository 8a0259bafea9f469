/** Fills a template strictly; hostile text cannot become markup. */
@NullMarked
package io.github.otelfeedback.render;

import org.jspecify.annotations.NullMarked;

/** Tests of rendering, on sessions that never took place. */
@NullMarked
package io.github.otelfeedback.render;

import org.jspecify.annotations.NullMarked;

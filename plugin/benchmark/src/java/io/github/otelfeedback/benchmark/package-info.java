/** Measures the plugin beside a plain copy and beside a script of the usual tools. */
@NullMarked
package io.github.otelfeedback.benchmark;

import org.jspecify.annotations.NullMarked;

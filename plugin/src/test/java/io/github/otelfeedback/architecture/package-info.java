/** The promises of the code's shape, each as a test, and each shown to fail on planted code. */
@NullMarked
package io.github.otelfeedback.architecture;

import org.jspecify.annotations.NullMarked;

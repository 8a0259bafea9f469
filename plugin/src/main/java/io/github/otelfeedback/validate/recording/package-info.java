/** Rules about a recording, its state and its dates. */
@NullMarked
package io.github.otelfeedback.validate.recording;

import org.jspecify.annotations.NullMarked;

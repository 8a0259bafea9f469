/** From notes or a transcript to a draft session that a person goes on with. */
@NullMarked
package io.github.otelfeedback.scaffold;

import org.jspecify.annotations.NullMarked;

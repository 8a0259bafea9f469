/** The nouns of a session's record as its author wrote it; alone in holding private identities. */
@NullMarked
package io.github.otelfeedback.session;

import org.jspecify.annotations.NullMarked;

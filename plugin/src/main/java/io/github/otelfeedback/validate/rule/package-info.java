/** What a rule is, and how it sees a session and its texts. */
@NullMarked
package io.github.otelfeedback.validate.rule;

import org.jspecify.annotations.NullMarked;

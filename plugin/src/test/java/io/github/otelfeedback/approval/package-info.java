/** Approvals as an organization would give them, for invented sessions. */
@NullMarked
package io.github.otelfeedback.approval;

import org.jspecify.annotations.NullMarked;

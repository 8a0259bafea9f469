/** Re-reads the staged bytes and paths with suspicion; alone makes an {@code AuditedTree}. */
@NullMarked
package io.github.otelfeedback.audit;

import org.jspecify.annotations.NullMarked;

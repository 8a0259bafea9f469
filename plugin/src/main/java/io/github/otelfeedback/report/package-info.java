/** What a run did: a table for the log, JSON for machines, annotations for a CI page. */
@NullMarked
package io.github.otelfeedback.report;

import org.jspecify.annotations.NullMarked;

/**
 * What a run did: a table for the log, JSON for machines, annotations for a CI page, texts for pull
 * requests.
 */
@NullMarked
package io.github.otelfeedback.report;

import org.jspecify.annotations.NullMarked;

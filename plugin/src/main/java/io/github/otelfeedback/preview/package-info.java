/**
 * One offline HTML page that shows a session as it would appear, to read before it is published.
 */
@NullMarked
package io.github.otelfeedback.preview;

import org.jspecify.annotations.NullMarked;

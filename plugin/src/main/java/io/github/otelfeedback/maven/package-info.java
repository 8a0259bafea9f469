/** The Maven goals: parameters to settings, the report to the log, failures to Maven's own. */
@NullMarked
package io.github.otelfeedback.maven;

import org.jspecify.annotations.NullMarked;

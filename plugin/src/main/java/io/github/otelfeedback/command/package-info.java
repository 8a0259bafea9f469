/** The goals in domain words: stages in order, settings in, a report out. */
@NullMarked
package io.github.otelfeedback.command;

import org.jspecify.annotations.NullMarked;

/** What has to be approved by name, and what the website knows. */
@NullMarked
package io.github.otelfeedback.gate;

import org.jspecify.annotations.NullMarked;

/** What every template and every message bundle has to keep to. */
@NullMarked
package io.github.otelfeedback.templates;

import org.jspecify.annotations.NullMarked;

/** Rules about the post of a session: address, metadata, SIGs. */
@NullMarked
package io.github.otelfeedback.validate.publication;

import org.jspecify.annotations.NullMarked;

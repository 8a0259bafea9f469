/** What the file of a picture holds beside what is seen, and the same file without it. */
@NullMarked
package io.github.otelfeedback.picture;

import org.jspecify.annotations.NullMarked;

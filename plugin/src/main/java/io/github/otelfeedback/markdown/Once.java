package io.github.otelfeedback.markdown;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for; the same whoever asks. */
public final class Once<T> {

  private final Supplier<T> source;
  private volatile @Nullable T made;

  /** A value that comes from here. */
  public Once(Supplier<T> source) {
    this.source = source;
  }

  /** The value; made by whoever asks first. */
  public T get() {
    T known = made;
    if (known == null) {
      known = source.get();
      made = known;
    }
    return known;
  }
}

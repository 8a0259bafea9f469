package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.Page;
import java.util.List;

/** Turns a formatted page into the text of its file. */
@FunctionalInterface
public interface Writing {

  /** The whole file, and where its lines come from. */
  record Written(String text, List<Origin> origins) {}

  /** The same page always gives the same text. */
  Written write(Page page);
}

package io.github.otelfeedback.audit;

import java.util.Set;

/** Looks for withheld terms in a text. */
interface Search {

  /** A term and a line at which it begins. */
  record Hit(Needle needle, int line) {}

  /** All that stands in the text, in whatever view, each line once for each term. */
  Set<Hit> hits(String text);

  /** How many keys are looked for. */
  int size();
}

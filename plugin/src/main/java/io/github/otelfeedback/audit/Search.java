package io.github.otelfeedback.audit;

import java.util.Map;

/** Looks for withheld terms in a text. */
interface Search {

  /** A term and a line at which it begins. */
  record Hit(Needle needle, int line) {}

  /** All that stands in the text, each line once for each term, with the plainest layer. */
  Map<Hit, Layer> hits(String text);

  /** How many keys are looked for. */
  int size();
}

package io.github.otelfeedback.site;

import java.util.List;

/**
 * What a search of a history found.
 *
 * @param objects sorted by path, then by blob
 * @param complete whether nothing may have been missed: the history is not cut off, all objects
 *     that were asked for are there, and no limit was reached
 */
public record Held(List<HeldObject> objects, boolean complete) {

  /** What is held where there is no repository. */
  public static final Held NOTHING = new Held(List.of(), true);
}

package io.github.otelfeedback.site;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What to look for in a history; all paths are relative to the folder that is searched.
 *
 * @param whole files and folders of which every version counts
 * @param shared files of which those versions count whose text has the trace in it
 * @param trace what gives away that a text has to do with a session
 */
public record Wanted(Set<String> whole, Set<String> shared, Pattern trace) {

  private static final Pattern NEVER = Pattern.compile("(?!)");

  /** Every version of these files and folders. */
  public static Wanted all(Collection<String> whole) {
    return new Wanted(new TreeSet<>(whole), Set.of(), NEVER);
  }
}

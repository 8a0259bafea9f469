package io.github.otelfeedback.site;

import io.github.otelfeedback.value.FoldedPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of the files that the website has in the sections in which we write. */
public final class SitePaths {

  private final NavigableSet<String> names = new TreeSet<>();
  private final SortedMap<FoldedPath, List<String>> folded = new TreeMap<>();

  public SitePaths(Collection<String> sitePaths) {
    for (String path : sitePaths) {
      if (names.add(path)) {
        folded.computeIfAbsent(FoldedPath.of(path), key -> new ArrayList<>()).add(path);
      }
    }
  }

  /** Whether a file of exactly that name exists. */
  public boolean has(String sitePath) {
    return names.contains(sitePath);
  }

  /** Files of another name that are the same file where case or normalization do not count. */
  public List<String> twinsOf(String sitePath) {
    return folded.getOrDefault(FoldedPath.of(sitePath), List.of()).stream()
        .filter(path -> !path.equals(sitePath))
        .toList();
  }

  /** Every file below a folder, sorted; the folder is given with a slash at the end. */
  public List<String> below(String folder) {
    return names.tailSet(folder, true).stream().takeWhile(path -> path.startsWith(folder)).toList();
  }
}

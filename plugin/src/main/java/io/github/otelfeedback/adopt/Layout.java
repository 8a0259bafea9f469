package io.github.otelfeedback.adopt;

import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.markdown.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the stretches of a write-up in the page that it gave.
 *
 * <p>Stretches between blank lines are looked for first, so that an edit replaces no more than it
 * has to; a section in which one of them cannot be found is a stretch as a whole, and one that
 * cannot be found at all is left out. All in the order of the page.
 */
final class Layout {

  private static final Pattern GAP = Pattern.compile("\\n[ \\t]*\\n\\s*");

  private final String text;
  private final List<String> page;
  private final List<Chunk> chunks = new ArrayList<>();

  private Layout(String text, List<String> page) {
    this.text = text;
    this.page = page;
  }

  /** The stretches of a write-up whose body starts at this character, in these lines of a page. */
  static List<Chunk> of(String text, int body, List<String> page) {
    Layout layout = new Layout(text, page);
    int at = body;
    for (Section section : MarkdownDocument.parse(text.substring(body)).sections()) {
      if (!section.source().isBlank()) {
        at = text.indexOf(section.source(), at);
        layout.section(section, at);
        at += section.source().length();
      }
    }
    return List.copyOf(layout.chunks);
  }

  private void section(Section section, int at) {
    String segment = section.heading().isEmpty() ? "intro" : "#" + section.id();
    int start = chunks.isEmpty() ? 0 : chunks.get(chunks.size() - 1).end();
    List<Chunk> fine = chunks(segment, at, section.source(), start);
    if (fine.isEmpty()) {
      chunk(segment, at, at + section.source().length(), start).ifPresent(chunks::add);
    } else {
      chunks.addAll(fine);
    }
  }

  /** The stretches of a section, one after the other on the page; none if one is missing. */
  private List<Chunk> chunks(String segment, int at, String source, int start) {
    List<Chunk> found = new ArrayList<>();
    int line = start;
    for (int[] stretch : stretches(source)) {
      Optional<Chunk> chunk = chunk(segment, at + stretch[0], at + stretch[1], line);
      boolean follows =
          chunk.isPresent()
              && (found.isEmpty() || found.get(found.size() - 1).next() == chunk.get().first());
      if (!follows) {
        return List.of();
      }
      found.add(chunk.get());
      line = chunk.get().end();
    }
    return found;
  }

  private static List<int[]> stretches(String source) {
    List<int[]> stretches = new ArrayList<>();
    int from = 0;
    Matcher gaps = GAP.matcher(source);
    while (gaps.find()) {
      if (!Letters.of(source.substring(from, gaps.start())).isEmpty()
          && !Letters.of(source.substring(gaps.end())).isEmpty()) {
        stretches.add(new int[] {from, gaps.start()});
        from = gaps.end();
      }
    }
    stretches.add(new int[] {from, source.length()});
    return stretches;
  }

  private Optional<Chunk> chunk(String segment, int from, int to, int start) {
    String letters = Letters.of(text.substring(from, to));
    for (int first = start; first < page.size() && !letters.isEmpty(); first++) {
      if (!page.get(first).isEmpty() && (first == 0 || page.get(first - 1).isEmpty())) {
        int end = end(letters, first);
        if (end >= 0) {
          return Optional.of(new Chunk(segment, from, to, first, end, next(end)));
        }
      }
    }
    return Optional.empty();
  }

  /** Behind the lines that have just these letters, or -1. */
  private int end(String letters, int first) {
    int at = 0;
    for (int line = first; line < page.size(); line++) {
      String more = Letters.of(page.get(line));
      if (!letters.startsWith(more, at)) {
        return -1;
      }
      at += more.length();
      if (at == letters.length()) {
        int end = line + 1;
        while (end < page.size() && !page.get(end).isEmpty()) {
          if (!Letters.of(page.get(end)).isEmpty()) {
            return -1;
          }
          end++;
        }
        return end;
      }
    }
    return -1;
  }

  private int next(int end) {
    int next = end;
    while (next < page.size() && page.get(next).isEmpty()) {
      next++;
    }
    return next;
  }
}

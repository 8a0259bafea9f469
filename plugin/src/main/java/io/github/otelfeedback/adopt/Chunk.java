package io.github.otelfeedback.adopt;

/**
 * A stretch of a write-up that an author wrote, and the lines of the page that it gave.
 *
 * @param segment the segment to which it belongs
 * @param from its first character in the file of the write-up
 * @param to behind its last character
 * @param first its first line in the body of the page, counted from 0
 * @param end behind its last line
 * @param next the line of the page that comes next with text in it, or behind the page's last
 */
record Chunk(String segment, int from, int to, int first, int end, int next) {

  boolean isIntroduction() {
    return segment.equals("intro");
  }
}

package io.github.otelfeedback.status;

import java.util.List;

/**
 * How far a session, a page about all of them, or the words of all pages are: in each locale, in
 * the order of the locales, and what is due for it as sentences.
 */
public record StatusRow(String name, boolean draft, List<Standing> standings, List<String> due) {

  /** The name of the row of words, which are no text of their own; no session has it. */
  static final String WORDS = "messages.yaml";

  boolean isText() {
    return !name.equals(WORDS);
  }
}

package io.github.otelfeedback.gate;

/** What can tell who somebody was, with the words for it. */
public enum Kind {
  NAME("A capitalised word that the website does not know"),
  WORD("A word that the website's pages in this language do not know"),
  HOST("An address outside the website"),
  ADDRESS("An e-mail address or the address of a machine"),
  HANDLE("A user name"),
  HASHTAG("A hashtag"),
  GITHUB("A user, pull request, issue or commit on GitHub"),
  RECORDING("A recording"),
  PICTURE("A picture"),
  QUANTITY("A number with a unit"),
  CHARACTER("A letter that is not written as itself");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  /** The beginning of a sentence, without what was found. */
  public String words() {
    return words;
  }
}

package io.github.otelfeedback.forget;

import java.time.LocalDate;
import java.util.List;

/**
 * What a withdrawal did, or would do.
 *
 * @param session whom it was about
 * @param day the day of the withdrawal
 * @param done whether it was done; otherwise this is a draft
 * @param files how many files the record had
 * @param overlay whether there was a private overlay
 * @param bar what keeps the session from coming back
 * @param removed the website's files that go, sorted
 * @param changed the website's files that are written anew, sorted
 * @param trail what was public
 * @param remains what stays elsewhere
 */
public record Account(
    Forgotten session,
    LocalDate day,
    boolean done,
    int files,
    boolean overlay,
    Bar bar,
    List<String> removed,
    List<String> changed,
    Trail trail,
    Remains remains) {

  /** What keeps a session from coming back. */
  public enum Bar {
    /** A tombstone that knows it by id, video and organization. */
    KEYED("A tombstone keeps the session from coming back, also under another id."),
    /** A tombstone that knows it by id, because there is no key. */
    BY_ID("A tombstone keeps its id from coming back; without a key it knows nothing else."),
    /** Nothing, because there is no folder of private identities. */
    NONE("Nothing keeps the session from coming back: there is no folder for a tombstone.");

    private final String words;

    Bar(String words) {
      this.words = words;
    }

    /** As certificates say it. */
    public String words() {
      return words;
    }
  }
}

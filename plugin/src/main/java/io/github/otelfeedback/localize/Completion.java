package io.github.otelfeedback.localize;

/** Completes sessions that a locale knows in outline; whether that is needed, others decide. */
public interface Completion {

  /** Gives the headings of a translation the ids of the English ones, and says what is stale. */
  LocalizedSession complete(LocalizedSession outline);

  /** Whether the complete session would be one of which nothing is stale; cheaper than that. */
  boolean isUpToDate(LocalizedSession outline);

  /** For sessions that are complete. */
  static Completion none() {
    return new Completion() {
      @Override
      public LocalizedSession complete(LocalizedSession session) {
        return session;
      }

      @Override
      public boolean isUpToDate(LocalizedSession session) {
        return session.state().isFresh();
      }
    };
  }
}

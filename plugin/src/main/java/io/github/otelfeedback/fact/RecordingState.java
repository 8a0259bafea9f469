package io.github.otelfeedback.fact;

/** The life of a recording. */
public enum RecordingState {
  /** There never was one. */
  NONE,
  /** It exists, but not for the public. */
  PRIVATE,
  /** Everybody can watch it. */
  PUBLISHED,
  /** It served its purpose and has to go by a given day. */
  DELETE_DUE,
  /** It is gone. */
  DELETED,
  /** It was public and was taken back. */
  WITHDRAWN
}

package io.github.otelfeedback.forget;

/**
 * Something that remains, in words that tell nobody who it was.
 *
 * @param what what it is
 * @param count how many were found; negative where nobody can count them from here
 * @param owner who can take it away
 * @param letter the file of the letter to the owner
 */
record Item(String what, int count, String owner, String letter) {

  static final int UNCOUNTED = -1;

  String found() {
    return count < 0 ? "not searched" : Integer.toString(count);
  }
}

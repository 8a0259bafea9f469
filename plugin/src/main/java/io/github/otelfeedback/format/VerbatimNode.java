package io.github.otelfeedback.format;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A piece of text in which the formatter changes nothing. */
final class VerbatimNode extends Node {

  VerbatimNode(BasedSequence characters) {
    super(characters);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}

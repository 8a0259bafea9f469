package io.github.otelfeedback.format;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A web address that stands in the text without any marks. */
final class BareAddress extends Node {

  BareAddress(BasedSequence characters) {
    super(characters);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}

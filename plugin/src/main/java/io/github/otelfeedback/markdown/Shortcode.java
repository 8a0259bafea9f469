package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A shortcode or piece of template syntax in the tree; its characters are the whole of it. */
public final class Shortcode extends Node {

  Shortcode(BasedSequence characters) {
    super(characters);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}

package io.github.otelfeedback.format;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What refers to a footnote, if there is one of this name. */
final class FootnoteMark extends Node {

  private static final int OPENING = 2;

  FootnoteMark(BasedSequence characters) {
    super(characters);
  }

  boolean isDefined() {
    String label = getChars().subSequence(OPENING, getChars().length() - 1).toString();
    return FootnoteExtension.FOOTNOTES.get(getDocument()).getFromRaw(label) != null;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}

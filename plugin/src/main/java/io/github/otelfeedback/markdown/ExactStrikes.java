package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughSubscriptDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Strikes text between as many tildes as opened it, one or two, as GitHub does. */
final class ExactStrikes extends StrikethroughSubscriptDelimiterProcessor {

  private static final int MOST = 2;

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean equal = opener.length() == closer.length() && opener.length() <= MOST;
    return equal ? opener.length() : 0;
  }
}

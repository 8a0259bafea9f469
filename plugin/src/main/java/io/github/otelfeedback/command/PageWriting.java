package io.github.otelfeedback.command;

import io.github.otelfeedback.format.PageText;
import io.github.otelfeedback.format.PageWriter;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.reconcile.Origin;
import io.github.otelfeedback.reconcile.Writing;

/** Lends the writer of pages to the stage that compares them with the website. */
final class PageWriting implements Writing {

  @Override
  public Written write(Page page) {
    PageText text = new PageWriter().write(page);
    return new Written(
        text.text(),
        text.spans().stream()
            .map(span -> new Origin(span.session(), span.firstLine(), span.lastLine()))
            .toList());
  }
}

package io.github.otelfeedback.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.format.PageFormatter;
import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.site.DriftLine;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;

/** Whether nothing but the formatting of a page was changed on the website, as its bots do. */
record OnlyFormatted(Checkout checkout) {

  /** Formats the page as ours are, and compares it with what was generated. */
  boolean is(SiteLocale locale, Lock.Entry ours) {
    if (!ours.path().endsWith(".md")) {
      return false;
    }
    try {
      String standing = checkout.text(ours.path()).replace("\r\n", "\n");
      String formatted = PageFormatter.format(DriftLine.leaveOut(standing), locale);
      return BlobId.of(formatted.getBytes(UTF_8)).equals(ours.blob());
    } catch (IOException e) {
      return false;
    }
  }
}

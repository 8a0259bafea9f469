package io.github.otelfeedback.adopt;

import io.github.otelfeedback.value.SiteLocale;
import java.util.List;

/**
 * The file of a write-up as it is.
 *
 * @param locale its locale
 * @param text the whole file with LF line ends
 * @param pictures the names of the pictures that the session shows
 */
public record WriteUpText(SiteLocale locale, String text, List<String> pictures) {}

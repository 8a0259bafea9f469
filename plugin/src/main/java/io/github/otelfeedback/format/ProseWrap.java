package io.github.otelfeedback.format;

/** What happens to the line breaks of prose; the website chooses one for each locale. */
public enum ProseWrap {
  /** Prose is filled up to 80 columns. */
  ALWAYS,
  /** Prose keeps its line breaks, as the website asks for in Japanese, Ukrainian and Chinese. */
  PRESERVE
}

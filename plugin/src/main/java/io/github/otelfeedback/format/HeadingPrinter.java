package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.Heading;

/** Writes headings: number signs before one line, or a line drawn under the text. */
final class HeadingPrinter {

  private final Source source;
  private final ProseWrap wrap;

  HeadingPrinter(Source source, ProseWrap wrap) {
    this.source = source;
    this.wrap = wrap;
  }

  Doc print(Heading heading) {
    if (source.isMultiLine(heading)) {
      Doc text = text(heading, Surroundings.paragraph(wrap));
      return Doc.concat(text, Doc.BREAK, Doc.text(underline(heading)));
    }
    Doc text = text(heading, Surroundings.oneLine(wrap));
    return Doc.concat(Doc.text("#".repeat(heading.getLevel()) + " "), text);
  }

  private Doc text(Heading heading, Surroundings place) {
    return new InlinePrinter(place).print(InlineReader.read(heading));
  }

  private String underline(Heading heading) {
    String written = source.written(heading);
    return written.substring(written.lastIndexOf('\n') + 1).replaceFirst("^[^=-]*", "");
  }
}

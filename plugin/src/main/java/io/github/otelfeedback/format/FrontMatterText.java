package io.github.otelfeedback.format;

import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.FrontMatter.Value;
import io.github.otelfeedback.page.Page;
import java.util.List;

/**
 * Writes the front matter of a page as the website's formatter leaves it.
 *
 * <p>Sources: Prettier's treatment of YAML (single quotes, prose wrap as the locale has it), and
 * the website's rule that {@code cSpell:ignore} comes last. What was written is read again and
 * compared; a difference is a fault of this class and never reaches a file.
 */
final class FrontMatterText {

  private static final String FENCE = "---\n";

  private final Page page;
  private final ProseWrap wrap;

  FrontMatterText(Page page) {
    this.page = page;
    this.wrap = PageFormatter.wrap(page.path().locale());
  }

  /** The lines from fence to fence; spelling words are those that the body or the keys hold. */
  String text(String body) {
    StringBuilder yaml = new StringBuilder();
    write(page.frontMatter().entries(), "", yaml);
    String spelling = new SpellingLine(page.spelling()).line(yaml + "\n" + body);
    new RoundTrip(page.frontMatter()).check(yaml.toString());
    return FENCE + yaml + spelling + FENCE;
  }

  private void write(List<Entry> entries, String indent, StringBuilder yaml) {
    for (Entry entry : entries) {
      yaml.append(indent).append(entry.key()).append(':');
      write(entry.value(), indent, indent.length() + entry.key().length() + 1, yaml);
    }
  }

  private void write(Value value, String indent, int column, StringBuilder yaml) {
    String deeper = indent + "  ";
    if (value instanceof FrontMatter.Nested nested) {
      yaml.append('\n');
      write(nested.entries(), deeper, yaml);
    } else if (value instanceof FrontMatter.Texts texts) {
      yaml.append('\n');
      texts
          .texts()
          .forEach(text -> yaml.append(deeper).append("- ").append(quoted(text)).append('\n'));
    } else if (value instanceof FrontMatter.Folded folded) {
      yaml.append(" >-\n").append(new YamlFill(wrap, deeper).fill(folded.text())).append('\n');
    } else {
      yaml.append(new YamlFill(wrap, deeper).afterKey(scalar(value), column)).append('\n');
    }
  }

  private static String scalar(Value value) {
    if (value instanceof FrontMatter.Day day) {
      return day.date().toString();
    }
    if (value instanceof FrontMatter.Whole whole) {
      return whole.number().toString();
    }
    return value instanceof FrontMatter.Flag flag
        ? Boolean.toString(flag.flag())
        : quoted(((FrontMatter.Text) value).text());
  }

  private static String quoted(String text) {
    return new YamlScalar(text).written();
  }
}

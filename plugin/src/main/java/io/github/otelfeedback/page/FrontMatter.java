package io.github.otelfeedback.page;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys above a page's text, in the order in which they are written.
 *
 * <p>{@code cSpell:ignore} is no entry: the website wants it last and in a normal form that depends
 * on the text of the page.
 */
public record FrontMatter(List<Entry> entries) {

  /** A key and its value. */
  public record Entry(String key, Value value) {}

  /** The value of a key. */
  public sealed interface Value {}

  /** Text, quoted where YAML or the website's formatter needs it. */
  public record Text(String text) implements Value {}

  /** Text that is always written as a folded block, such as {@code author}. */
  public record Folded(String text) implements Value {}

  /** A day, written without quotes. */
  public record Day(LocalDate date) implements Value {}

  /** A whole number. */
  public record Whole(BigInteger number) implements Value {}

  /** True or false. */
  public record Flag(boolean flag) implements Value {}

  /** A block list of texts, never empty. */
  public record Texts(List<String> texts) implements Value {}

  /** Further keys below a key. */
  public record Nested(List<Entry> entries) implements Value {}

  /** The same keys with some more at the end. */
  public FrontMatter plus(Entry... more) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(List.of(more));
    return new FrontMatter(List.copyOf(all));
  }
}

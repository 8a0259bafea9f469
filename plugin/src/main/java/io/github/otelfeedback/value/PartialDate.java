package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as precisely as it is known: a day, a month, or a year.
 *
 * <p>Written as in ISO 8601: {@code 2025-03-21}, {@code 2025-03} or {@code 2025}. Nothing finer
 * than what was written can be asked of it, so a month never turns into a day. Dates sort by the
 * first day that they may mean, the vaguer one first.
 */
public sealed interface PartialDate extends Comparable<PartialDate> {

  /** The form of a day, as JSON Schema reads it; it cannot tell which months have 31 days. */
  String WRITTEN_DAY = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

  /** The form of a day, a month or a year, as JSON Schema reads it. */
  String WRITTEN = "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$";

  /** A known day of the Gregorian calendar. */
  record Day(LocalDate date) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return date;
    }

    @Override
    public LocalDate latest() {
      return date;
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** A known month. */
  record Month(YearMonth month) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return month.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.atEndOfMonth();
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /** A known year. */
  record OfYear(Year of) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return of.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return of.atDay(of.length());
    }

    @Override
    public String toString() {
      return of.toString();
    }
  }

  /** The first day that this date may mean. */
  LocalDate earliest();

  /** The last day that this date may mean. */
  LocalDate latest();

  default int year() {
    return earliest().getYear();
  }

  @Override
  default int compareTo(PartialDate other) {
    int byStart = earliest().compareTo(other.earliest());
    return byStart != 0 ? byStart : other.latest().compareTo(latest());
  }

  /** Reads a day, a month or a year; impossible dates such as 30 February are refused. */
  static Parsed<PartialDate> parse(String text) {
    try {
      if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return Parsed.accepted(new Day(LocalDate.parse(text)));
      }
      if (text.matches("\\d{4}-\\d{2}")) {
        return Parsed.accepted(new Month(YearMonth.parse(text)));
      }
      if (text.matches("\\d{4}")) {
        return Parsed.accepted(new OfYear(Year.parse(text)));
      }
    } catch (DateTimeException e) {
      return Parsed.refused(
          "impossible-date", "There is no such date.", "Check the month and the day.");
    }
    return Parsed.refused(
        "bad-date",
        "This is not a date.",
        "Write YYYY-MM-DD, or YYYY-MM or YYYY if that is known.");
  }

  /** Reads a full day only, for dates that somebody decides, such as that of a post. */
  static Parsed<LocalDate> parseDay(String text) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}")
        ? parse(text).map(PartialDate::earliest)
        : Parsed.refused("bad-date", "A full day is needed here.", "Write YYYY-MM-DD.");
  }
}

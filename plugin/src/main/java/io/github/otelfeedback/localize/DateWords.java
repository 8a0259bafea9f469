package io.github.otelfeedback.localize;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import io.github.otelfeedback.value.PartialDate;
import java.time.LocalDate;

/**
 * Writes dates as the website writes them in a locale, no finer than they are known.
 *
 * <p>Only a pattern for days can hold a weekday. Names of months and weekdays are Unicode's.
 */
public final class DateWords {

  private final Messages messages;

  public DateWords(Messages messages) {
    this.messages = messages;
  }

  /** A day, a month or a year in words. */
  public String of(PartialDate date) {
    return format(messages.text("dates." + pattern(date)), date.earliest());
  }

  private static String pattern(PartialDate date) {
    if (date instanceof PartialDate.Day day) {
      return day.date().getDayOfMonth() == 1 ? "first" : "day";
    }
    return date instanceof PartialDate.Month ? "month" : "year";
  }

  private String format(String pattern, LocalDate day) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, messages.icu());
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    SimpleDateFormat format = new SimpleDateFormat(pattern, messages.icu());
    format.setCalendar(calendar);
    return format.format(calendar.getTime());
  }
}

package io.github.otelfeedback.architecture.planted.bare;

import com.ibm.icu.util.ULocale;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Each method breaks one ban. */
@SuppressWarnings({
  "DefaultCharset",
  "StringCaseLocaleUsage",
  "JavaTimeDefaultTimeZone",
  "AnnotateFormatMethod",
  "ReturnValueIgnored",
  "SystemExitOutsideMain"
})
final class Undetermined {

  static Locale locale() {
    return Locale.getDefault();
  }

  static ULocale icuLocale() {
    return ULocale.getDefault();
  }

  static UnaryOperator<String> caseWithoutLocale() {
    return String::toLowerCase;
  }

  static String format(int number) {
    return String.format("%d", number);
  }

  static String formatted(int number) {
    return "%d".formatted(number);
  }

  static DateTimeFormatter pattern() {
    return DateTimeFormatter.ofPattern("MMMM");
  }

  static String text(byte[] bytes) {
    return new String(bytes);
  }

  static byte[] bytes(String text) {
    return text.getBytes();
  }

  static Reader reader(byte[] bytes) {
    return new InputStreamReader(new ByteArrayInputStream(bytes));
  }

  static Charset charset() {
    return Charset.defaultCharset();
  }

  static LocalDate now() {
    return LocalDate.now();
  }

  static Clock clock() {
    return Clock.systemUTC();
  }

  static long millis() {
    return System.currentTimeMillis();
  }

  static TimeZone zone() {
    return TimeZone.getDefault();
  }

  static String environment() {
    return System.getProperty("user.home");
  }

  static int chance() {
    return new Random().nextInt();
  }

  static Map<String, String> hash() {
    return new HashMap<>();
  }

  static Set<String> copy(Set<String> set) {
    return Set.copyOf(set);
  }

  static Set<String> collected(List<String> list) {
    return list.stream().collect(Collectors.toSet());
  }

  static void exit() {
    System.exit(1);
  }

  static void throwsAnything() {
    throw new RuntimeException("planted");
  }

  static void prints() {
    System.out.println("planted");
  }
}

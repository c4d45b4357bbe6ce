package io.firebreak.job.feed.tardis;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * ISO-8601 times in UTC with any number of fractional digits, as Tardis writes them: {@code
 * 2019-10-23T10:32:49.669Z}, also with microseconds. Read by hand, because it is done twice for
 * every message.
 */
final class IsoTime {
  private static final int DATE_TIME = "2019-10-23T10:32:49".length();
  private static final long DAY_MILLIS = 86_400_000;

  private IsoTime() {}

  /**
   * UTC epoch milliseconds; finer digits are cut off.
   *
   * @throws DateTimeException if the text is not such a time
   */
  static long millis(String text) {
    int length = text.length();
    if (length < DATE_TIME + 1 || text.charAt(length - 1) != 'Z') {
      throw new DateTimeException("no UTC time: " + text);
    }
    expect(text, 4, '-');
    expect(text, 7, '-');
    expect(text, 10, 'T');
    expect(text, 13, ':');
    expect(text, 16, ':');
    LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    long second = below(24, text, 11) * 3_600L + below(60, text, 14) * 60L + below(60, text, 17);
    return date.toEpochDay() * DAY_MILLIS + second * 1_000 + fraction(text, length - 1);
  }

  private static int fraction(String text, int end) {
    if (end == DATE_TIME) {
      return 0;
    }
    expect(text, DATE_TIME, '.');
    int digits = end - DATE_TIME - 1;
    if (digits < 1 || digits > 9) {
      throw new DateTimeException("fraction of a second must have 1 to 9 digits: " + text);
    }
    number(text, DATE_TIME + 1, end);
    int millis = number(text, DATE_TIME + 1, Math.min(end, DATE_TIME + 4));
    return digits == 1 ? millis * 100 : digits == 2 ? millis * 10 : millis;
  }

  private static int below(int limit, String text, int from) {
    int value = number(text, from, from + 2);
    if (value >= limit) {
      throw new DateTimeException("no UTC time: " + text);
    }
    return value;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("no UTC time: " + text);
      }
      value = 10 * value + digit;
    }
    return value;
  }

  private static void expect(String text, int at, char expected) {
    if (text.charAt(at) != expected) {
      throw new DateTimeException("no UTC time: " + text);
    }
  }
}

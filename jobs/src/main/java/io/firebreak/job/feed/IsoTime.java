package io.firebreak.job.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * ISO-8601 times in UTC with any number of fractional digits: {@code 2019-10-23T10:32:49.669Z},
 * also with microseconds. Read by hand, because some feeds have two in every message; the day is
 * remembered, because it rarely changes. Not for several threads.
 */
public final class IsoTime {
  private static final int DATE_TIME = "2019-10-23T10:32:49".length();
  private static final long DAY_MILLIS = 86_400_000;

  private int lastDate = -1;
  private long lastDayMillis;

  /**
   * UTC epoch milliseconds; finer digits are cut off.
   *
   * @throws DateTimeException if the text is not such a time
   */
  public long millis(String text) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    return millis(bytes, 0, bytes.length);
  }

  /**
   * The same of the ASCII text in a part of the bytes.
   *
   * @throws DateTimeException if the text is not such a time
   */
  public long millis(byte[] text, int from, int to) {
    if (to - from < DATE_TIME + 1 || text[to - 1] != 'Z') {
      throw none();
    }
    expect(text, from + 4, '-');
    expect(text, from + 7, '-');
    expect(text, from + 10, 'T');
    expect(text, from + 13, ':');
    expect(text, from + 16, ':');
    long second =
        below(24, text, from + 11) * 3_600L
            + below(60, text, from + 14) * 60L
            + below(60, text, from + 17);
    return dayMillis(text, from) + second * 1_000 + fraction(text, from + DATE_TIME, to - 1);
  }

  private long dayMillis(byte[] text, int from) {
    int year = number(text, from, from + 4);
    int month = number(text, from + 5, from + 7);
    int day = number(text, from + 8, from + 10);
    int date = (year * 100 + month) * 100 + day;
    if (date != lastDate) {
      lastDayMillis = LocalDate.of(year, month, day).toEpochDay() * DAY_MILLIS;
      lastDate = date;
    }
    return lastDayMillis;
  }

  private static int fraction(byte[] text, int from, int to) {
    if (from == to) {
      return 0;
    }
    expect(text, from, '.');
    int digits = to - from - 1;
    if (digits < 1 || digits > 9) {
      throw new DateTimeException("fraction of a second must have 1 to 9 digits");
    }
    number(text, from + 1, to);
    int millis = number(text, from + 1, Math.min(to, from + 4));
    return digits == 1 ? millis * 100 : digits == 2 ? millis * 10 : millis;
  }

  private static int below(int limit, byte[] text, int from) {
    int value = number(text, from, from + 2);
    if (value >= limit) {
      throw none();
    }
    return value;
  }

  private static int number(byte[] text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        throw none();
      }
      value = 10 * value + digit;
    }
    return value;
  }

  private static void expect(byte[] text, int at, char expected) {
    if (text[at] != expected) {
      throw none();
    }
  }

  private static DateTimeException none() {
    return new DateTimeException("no UTC time");
  }
}

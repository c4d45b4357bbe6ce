package io.firebreak.backtest;

import java.util.Arrays;

/**
 * The hourly closes of one asset, without gaps: an hour without a close is NaN.
 *
 * @param asset asset
 * @param firstMillis when the first close was known, epoch milliseconds, a whole hour
 * @param closes a close an hour in the quote asset; NaN where none is known
 */
@SuppressWarnings("ArrayRecordComponent")
public record HourlyCloses(String asset, long firstMillis, double[] closes) {
  /** Milliseconds of an hour. */
  public static final long HOUR_MILLIS = 3_600_000;

  /** Hours of a year of 365 days. */
  public static final int YEAR_HOURS = 8_760;

  /** Number of hours, those without a close included. */
  public int hours() {
    return closes.length;
  }

  /** When the close of an hour was known, epoch milliseconds. */
  public long timeMillis(int hour) {
    return firstMillis + hour * HOUR_MILLIS;
  }

  /** The closes of the first hours alone. */
  public HourlyCloses first(int hours) {
    return hours >= closes.length
        ? this
        : new HourlyCloses(asset, firstMillis, Arrays.copyOf(closes, hours));
  }

  /** Hours that have a close. */
  public int known() {
    return (int) Arrays.stream(closes).filter(close -> !Double.isNaN(close)).count();
  }

  /**
   * Loss from an hour to the end of a horizon, as a fraction of the price at its start; negative
   * for a gain; NaN where the close at either end is missing or not there yet.
   */
  public double loss(int hour, int horizonHours) {
    int end = hour + horizonHours;
    return end < closes.length ? 1 - closes[end] / closes[hour] : Double.NaN;
  }

  /** The phase of an hour: blocks of so many hours begin at all hours of one phase. */
  public int phase(int hour, int horizonHours) {
    return (int) Math.floorMod(firstMillis / HOUR_MILLIS + hour, (long) horizonHours);
  }
}

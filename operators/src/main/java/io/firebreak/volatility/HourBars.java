package io.firebreak.volatility;

/**
 * One-hour bars on the epoch grid, the samples of {@link RangeVariance}, with a half-life of a day.
 *
 * <p>Hours rather than minutes: a bounce of the price widens every range by as much, and that is
 * nothing beside the range of an hour. An hour counts where 54 of its minutes had a price: half an
 * hour has half the range. The gap to an hour that counts is its overnight return, however long.
 */
final class HourBars {
  /** Length of a bar. */
  static final long MILLIS = 3_600_000;

  /** Bars before an estimate is one. */
  static final double ENOUGH = 12;

  /** One day. */
  static final SampleDecay DECAY = new SampleDecay(24);

  private static final int MINUTES_NEEDED = 54;

  private HourBars() {}

  /** The state with the next price, that of {@code toMillis}. */
  static HourState after(HourState s, Step step) {
    long elapsed =
        Math.floorDiv(step.toMillis(), MILLIS) - Math.floorDiv(step.fromMillis(), MILLIS);
    if (elapsed == 0) {
      return widened(s, step);
    }
    double kept = DECAY.kept((double) (elapsed - 1));
    RangeState closed = closed(s, step.fromLog());
    double y = step.toLog();
    return new HourState(y, y, y, 1, step.fromLog(), RangeVariance.gap(closed, kept));
  }

  private static HourState widened(HourState s, Step step) {
    boolean minute =
        Math.floorDiv(step.toMillis(), MinuteBars.MILLIS)
            > Math.floorDiv(step.fromMillis(), MinuteBars.MILLIS);
    return new HourState(
        s.open(),
        Math.max(s.high(), step.toLog()),
        Math.min(s.low(), step.toLog()),
        s.minutes() + (minute ? 1 : 0),
        s.previousClose(),
        s.ranges());
  }

  private static RangeState closed(HourState s, double close) {
    double kept = DECAY.kept(1);
    if (s.minutes() < MINUTES_NEEDED || Double.isNaN(s.previousClose())) {
      return RangeVariance.gap(s.ranges(), kept);
    }
    double open = s.open();
    RangeVariance.LogBar bar =
        new RangeVariance.LogBar(
            open - s.previousClose(), s.high() - open, s.low() - open, close - open);
    return RangeVariance.plus(s.ranges(), bar, kept);
  }

  /**
   * From one price to the next.
   *
   * @param fromLog log of the earlier price
   * @param fromMillis its event time
   * @param toLog log of the later price
   * @param toMillis its event time, not before the other
   */
  record Step(double fromLog, long fromMillis, double toLog, long toMillis) {}
}

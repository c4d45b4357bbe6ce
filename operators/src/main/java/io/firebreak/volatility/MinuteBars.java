package io.firebreak.volatility;

/**
 * One-minute bars on the epoch grid and what they feed, with a half-life of four hours.
 *
 * <p>A minute with no price is no bar. Repeating the last price instead would feed zero returns,
 * which pull bipower variation down and so fake jumps. A bar is closed by the first price after it.
 */
final class MinuteBars {
  /** Length of a bar. */
  static final long MILLIS = 60_000;

  /** Returns before an estimate is one: below this the products are too few. */
  static final double ENOUGH = 48;

  /** Four hours. */
  static final SampleDecay DECAY = new SampleDecay(240);

  private static final double KEPT = DECAY.kept(1);

  private MinuteBars() {}

  /** The state when the price after {@code logPrice} comes. */
  static MinuteState after(MinuteState s, double logPrice, long fromMillis, long toMillis) {
    long minute = Math.floorDiv(fromMillis, MILLIS);
    long elapsed = Math.floorDiv(toMillis, MILLIS) - minute;
    if (elapsed == 0) {
      return s;
    }
    MinuteState closed = closed(s, logPrice, (minute + 1) * MILLIS);
    return elapsed == 1 ? closed : faded(closed, Double.NaN, elapsed - 1);
  }

  private static MinuteState closed(MinuteState s, double logPrice, long endMillis) {
    if (Double.isNaN(s.close())) {
      return faded(s, logPrice, 1);
    }
    double r = logPrice - s.close();
    boolean judged = DECAY.enough(s.jumps().weight(), ENOUGH - 1);
    return new MinuteState(
        logPrice,
        ReturnMoments.plus(s.moments(), r, KEPT),
        LeeMykland.plus(s.jumps(), new LeeMykland.Bar(r, endMillis, judged), KEPT),
        ImpulseLadder.plus(s.ladder(), r));
  }

  /** The state after bars without a return. */
  private static MinuteState faded(MinuteState s, double close, long bars) {
    double kept = DECAY.kept((double) bars);
    return new MinuteState(
        close,
        ReturnMoments.gap(s.moments(), kept),
        LeeMykland.gap(s.jumps(), kept),
        ImpulseLadder.gap(s.ladder(), bars));
  }
}

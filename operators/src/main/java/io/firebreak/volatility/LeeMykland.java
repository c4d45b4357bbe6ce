package io.firebreak.volatility;

/**
 * Which bar jumped: the return of each one-minute bar over the local deviation before it (Lee and
 * Mykland 2008, Review of Financial Studies 21(6)). O(1) per bar.
 *
 * <p>The local variance is the decayed mean of {@code |r_j| |r_(j-1)|}, whose half-life of four
 * hours matches a window of K = 692 bars (the paper: sqrt(365 * 1440) = 725). A bar that jumped
 * stays out of it, so that it hides no second one; unless the bar before jumped as well, for then
 * the level has changed and must be learnt.
 */
final class LeeMykland {
  private static final double C = Math.sqrt(2 / Math.PI);
  private static final double BARS_PER_DAY = 1_440;

  /** Critical |L|: one false alarm in a hundred days. */
  static final double CRITICAL = critical(BARS_PER_DAY, 0.01);

  private LeeMykland() {}

  /** The state after a bar; {@code kept} is the weight of what went before. */
  static LeeMyklandState plus(LeeMyklandState s, Bar bar, double kept) {
    double a = Math.abs(bar.logReturn());
    double statistic = bar.judged() ? statistic(s, bar.logReturn()) : Double.NaN;
    boolean jumped = Math.abs(statistic) > CRITICAL;
    boolean again = s.jumpMillis() == bar.endMillis() - MinuteBars.MILLIS;
    boolean alone = jumped && !again;
    boolean product = !Double.isNaN(s.lag()) && !alone;
    return new LeeMyklandState(
        kept * s.product() + (product ? a * s.lag() : 0),
        kept * s.weight() + (product ? 1 : 0),
        alone ? Double.NaN : a,
        statistic,
        jumped ? bar.endMillis() : s.jumpMillis());
  }

  /** The state after bars without a price. */
  static LeeMyklandState gap(LeeMyklandState s, double kept) {
    return new LeeMyklandState(
        kept * s.product(), kept * s.weight(), Double.NaN, Double.NaN, s.jumpMillis());
  }

  /** L of a return; NaN where the local deviation is unknown or 0. */
  static double statistic(LeeMyklandState s, double logReturn) {
    double deviation = Math.sqrt(s.product() / s.weight());
    return deviation > 0 ? logReturn / deviation : Double.NaN;
  }

  /**
   * |L| that the largest of n bars without a jump exceeds with probability alpha (the paper's lemma
   * 1: the maximum is Gumbel).
   */
  static double critical(double bars, double alpha) {
    double root = Math.sqrt(2 * Math.log(bars));
    double centre = root / C - (Math.log(Math.PI) + Math.log(Math.log(bars))) / (2 * C * root);
    double scale = 1 / (C * root);
    return centre - scale * Math.log(-Math.log(1 - alpha));
  }

  /**
   * One bar.
   *
   * @param logReturn its return
   * @param endMillis its end
   * @param judged whether enough went before to judge it
   */
  record Bar(double logReturn, long endMillis, boolean judged) {}
}

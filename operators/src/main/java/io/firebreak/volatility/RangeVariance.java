package io.firebreak.volatility;

/**
 * Variance of a bar from open, high, low and close: up to eight times as much as its close alone
 * tells. Decayed means over bars, O(1) per bar. Prices between samples are not seen, which makes
 * ranges too narrow; hourly bars of a price that moves every few seconds lose little.
 */
final class RangeVariance {
  private static final double LN2 = Math.log(2);

  private RangeVariance() {}

  /**
   * One bar in log prices.
   *
   * @param open over the close of the bar before
   * @param up high over open, at least 0
   * @param down low over open, at most 0
   * @param close over open
   */
  record LogBar(double open, double up, double down, double close) {}

  /** The sums with the next bar; {@code kept} is the weight of what went before. */
  static RangeState plus(RangeState s, LogBar bar, double kept) {
    double range = bar.up() - bar.down();
    double drift = bar.up() * (bar.up() - bar.close()) + bar.down() * (bar.down() - bar.close());
    return new RangeState(
        kept * s.range() + range * range,
        kept * s.rogersSatchell() + drift,
        kept * s.close() + bar.close(),
        kept * s.closeSquare() + bar.close() * bar.close(),
        kept * s.open() + bar.open(),
        kept * s.openSquare() + bar.open() * bar.open(),
        kept * s.weight() + 1,
        kept * kept * s.weightSquare() + 1);
  }

  /** The sums after hours that made no bar. */
  static RangeState gap(RangeState s, double kept) {
    return new RangeState(
        kept * s.range(),
        kept * s.rogersSatchell(),
        kept * s.close(),
        kept * s.closeSquare(),
        kept * s.open(),
        kept * s.openSquare(),
        kept * s.weight(),
        kept * kept * s.weightSquare());
  }

  /** Parkinson (1980): the range alone, no drift. */
  static double parkinson(RangeState s) {
    return s.range() / s.weight() / (4 * LN2);
  }

  /** Garman and Klass (1980), the practical form of their equation 20: no drift. */
  static double garmanKlass(RangeState s) {
    return (0.5 * s.range() - (2 * LN2 - 1) * s.closeSquare()) / s.weight();
  }

  /** Rogers and Satchell (1991): any drift. */
  static double rogersSatchell(RangeState s) {
    return s.rogersSatchell() / s.weight();
  }

  /**
   * Yang and Zhang (2000): any drift, and the gaps between bars. For weighted bars n is {@code (sum
   * w)^2 / sum w^2}; needs two bars.
   */
  static double yangZhang(RangeState s) {
    double bars = s.weight() * s.weight() / s.weightSquare();
    double k = 0.34 / (1.34 + (bars + 1) / (bars - 1));
    return sample(s.open(), s.openSquare(), s)
        + k * sample(s.close(), s.closeSquare(), s)
        + (1 - k) * rogersSatchell(s);
  }

  private static double sample(double sum, double squares, RangeState s) {
    double mean = sum / s.weight();
    double bars = s.weight() * s.weight() / s.weightSquare();
    return (squares / s.weight() - mean * mean) * bars / (bars - 1);
  }
}

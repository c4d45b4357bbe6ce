package io.firebreak.volatility;

/**
 * Realised variance of one bar, as it is and robust to jumps, from decayed sums. O(1) per return.
 *
 * <p>All are means over the terms that exist, so that the finite-sample factors n/(n-1) and n/(n-2)
 * of the papers are in them: an estimate times n is the textbook sum over n bars. Bars that are not
 * neighbours make no product: a gap loses terms and fakes none.
 */
final class ReturnMoments {
  /** E|Z|^(4/3)^-3 of a standard normal Z: 2^(2/3) Gamma(7/6) / Gamma(1/2) = 0.830860925030. */
  private static final double TRIPOWER = Math.pow(0.830860925030, -3);

  private static final double MEDIAN = Math.PI / (6 - 4 * Math.sqrt(3) + Math.PI);

  private ReturnMoments() {}

  /** The sums with the return of the next bar; {@code kept} is the weight of what went before. */
  static MomentsState plus(MomentsState s, double logReturn, double kept) {
    double a = Math.abs(logReturn);
    boolean paired = !Double.isNaN(s.lag1());
    boolean tripled = paired && !Double.isNaN(s.lag2());
    MomentsState old = decayed(s, kept);
    return new MomentsState(
        old.square() + a * a,
        old.pair() + (paired ? a * s.lag1() : 0),
        old.triple() + (tripled ? Math.pow(a * s.lag1() * s.lag2(), 4.0 / 3) : 0),
        old.median() + (tripled ? square(median(a, s.lag1(), s.lag2())) : 0),
        old.weight() + 1,
        old.pairWeight() + (paired ? 1 : 0),
        old.tripleWeight() + (tripled ? 1 : 0),
        old.weightSquare() + 1,
        a,
        s.lag1());
  }

  /** The sums after bars without a price. */
  static MomentsState gap(MomentsState s, double kept) {
    return decayed(s, kept);
  }

  /** Realised variance of a bar: mean r^2, jumps included; NaN before the first return. */
  static double variance(MomentsState s) {
    return s.square() / s.weight();
  }

  /** Bipower variation of a bar (Barndorff-Nielsen and Shephard 2004). */
  static double bipower(MomentsState s) {
    return Math.PI / 2 * s.pair() / s.pairWeight();
  }

  /**
   * MedRV of a bar (Andersen, Dobrev and Schaumburg 2012): a jump in one bar of three is never the
   * median, and a single zero return neither.
   */
  static double medianVariance(MomentsState s) {
    return MEDIAN * s.median() / s.tripleWeight();
  }

  /** Tripower quarticity: a bar's squared variance (Barndorff-Nielsen and Shephard 2004). */
  static double quarticity(MomentsState s) {
    return TRIPOWER * s.triple() / s.tripleWeight();
  }

  private static MomentsState decayed(MomentsState s, double kept) {
    return new MomentsState(
        kept * s.square(),
        kept * s.pair(),
        kept * s.triple(),
        kept * s.median(),
        kept * s.weight(),
        kept * s.pairWeight(),
        kept * s.tripleWeight(),
        kept * kept * s.weightSquare(),
        Double.NaN,
        Double.NaN);
  }

  private static double median(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private static double square(double x) {
    return x * x;
  }
}

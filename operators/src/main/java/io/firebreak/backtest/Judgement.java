package io.firebreak.backtest;

/** How one period ended for one haircut. */
public enum Judgement {
  /** The loss was at most the haircut. */
  COVERED,
  /** The loss exceeded the haircut. */
  BREACH,
  /** The haircut, the price at its start or the price at its end is not known. */
  UNKNOWN;

  /** Compares a loss with a haircut, both fractions; a loss equal to the haircut is covered. */
  static Judgement of(double loss, double haircut) {
    if (Double.isNaN(loss) || Double.isNaN(haircut)) {
      return UNKNOWN;
    }
    return loss > haircut ? BREACH : COVERED;
  }
}

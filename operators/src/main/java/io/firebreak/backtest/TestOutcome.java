package io.firebreak.backtest;

/** What a statistical test says. */
public enum TestOutcome {
  /** The hypothesis of a correct haircut is not rejected at the level asked for. */
  PASSED,
  /** It is rejected. */
  REJECTED,
  /** The sample can say neither. */
  NOT_ENOUGH_DATA;

  /** By p-value: rejected below the level, undecided where the p-value is NaN. */
  static TestOutcome of(double pValue, double level) {
    if (Double.isNaN(pValue)) {
      return NOT_ENOUGH_DATA;
    }
    return pValue < level ? REJECTED : PASSED;
  }
}

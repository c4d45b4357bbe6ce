package io.firebreak.backtest;

import java.util.List;

/**
 * How often a test was passed.
 *
 * @param passed outcomes that do not reject the haircut
 * @param decided outcomes that say anything
 */
public record Verdicts(int passed, int decided) {

  static Verdicts of(List<TestOutcome> outcomes) {
    int passed = 0;
    int decided = 0;
    for (TestOutcome outcome : outcomes) {
      passed += outcome == TestOutcome.PASSED ? 1 : 0;
      decided += outcome == TestOutcome.NOT_ENOUGH_DATA ? 0 : 1;
    }
    return new Verdicts(passed, decided);
  }

  /** Share that passed of those that were decided, in [0, 1]; NaN without any. */
  public double share() {
    return decided == 0 ? Double.NaN : (double) passed / decided;
  }

  Verdicts plus(Verdicts other) {
    return new Verdicts(passed + other.passed, decided + other.decided);
  }
}

package io.firebreak.risk;

import io.firebreak.model.WarmUp;

/** How far the one-day volatility has left its prior: after a day half of it is measured. */
final class Warmth {
  private static final long HOUR = 3_600_000;

  private Warmth() {}

  static WarmUp of(long observedMillis) {
    if (observedMillis < HOUR) {
      return WarmUp.COLD;
    }
    return observedMillis < 48 * HOUR ? WarmUp.WARMING : WarmUp.WARM;
  }
}

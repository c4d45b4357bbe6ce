package io.firebreak.haircut;

import java.util.List;

/**
 * Calibration of the tail quantile of one asset; at most 1 kB.
 *
 * @param logMultiple ln of the multiple of volatility that the quantile is
 * @param sampledMillis event time of the newest pending quantile, {@link Long#MIN_VALUE} before the
 *     first
 * @param judged quantiles whose horizon has been judged
 * @param breached how many of them were exceeded
 * @param pending quantiles whose horizon is not over, oldest first
 * @param horizons liquidation horizons that have been judged: the sum of their shares
 */
public record TailState(
    double logMultiple,
    long sampledMillis,
    long judged,
    long breached,
    List<PendingTail> pending,
    double horizons) {

  /** A state of before horizons were counted has judged quantiles of the usual share. */
  public TailState {
    boolean uncounted = horizons == 0 && judged > 0;
    horizons = uncounted ? (double) judged / ConformalTail.PENDING : horizons;
  }

  static TailState start(double multiple) {
    return new TailState(Math.log(multiple), Long.MIN_VALUE, 0, 0, List.of(), 0);
  }

  /** The calibrated multiple k of {@code 1 - exp(-k sigma sqrt T)}. */
  public double multiple() {
    return Math.exp(logMultiple);
  }
}

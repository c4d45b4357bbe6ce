package io.firebreak.backtest;

/**
 * Exponentially weighted variance of hourly log returns without a mean, {@code v <- w v + (1 - w)
 * r^2 / dt} with {@code w = 2^(-dt / half-life)}: RiskMetrics Technical Document (J.P. Morgan
 * 1996), section 5.3, in the form that stays right over gaps. The first return is the first
 * estimate.
 */
final class HourlyVariance {
  private final double halfLifeHours;
  private double variance = Double.NaN;
  private double lastClose = Double.NaN;
  private int hoursSince;
  private long returns;

  HourlyVariance(double halfLifeHours) {
    this.halfLifeHours = halfLifeHours;
  }

  /** Half-life whose weight after a day is {@code dailyWeight}, in hours. */
  static double halfLifeHours(double dailyWeight) {
    return 24 * Math.log(0.5) / Math.log(dailyWeight);
  }

  void add(double close) {
    hoursSince++;
    if (Double.isNaN(close)) {
      return;
    }
    if (!Double.isNaN(lastClose)) {
      double r = Math.log(close / lastClose);
      double sample = r * r / hoursSince;
      double kept = returns == 0 ? 0 : Math.pow(2, -hoursSince / halfLifeHours);
      variance = kept == 0 ? sample : kept * variance + (1 - kept) * sample;
      returns++;
    }
    lastClose = close;
    hoursSince = 0;
  }

  /** Returns that it has seen. */
  long returns() {
    return returns;
  }

  /** Standard deviation of an hour, as a fraction; NaN before the first return. */
  double hourly() {
    return Math.sqrt(variance);
  }
}

package io.firebreak.backtest;

/**
 * Filtered historical simulation (Hull and White 1998; Barone-Adesi, Giannopoulos and Vosper 1999):
 * each overlapping loss of the last year in units of the volatility known before it, at today's
 * volatility. The volatility has a half-life of seven days. O(n) copying per close, n = 8760.
 */
final class FilteredModel implements HaircutModel {
  private static final double HALF_LIFE_HOURS = 168;

  private final EmpiricalTail tail;
  private final RecentHours closes;
  private final RecentHours volatilities;
  private final HourlyVariance variance = new HourlyVariance(HALF_LIFE_HOURS);
  private TailEstimate said = TailEstimate.UNKNOWN;

  FilteredModel(Horizon horizon) {
    this(horizon, HourlyCloses.YEAR_HOURS, HourlyCloses.YEAR_HOURS / 2);
  }

  /** With another window and another least number of losses. */
  FilteredModel(Horizon horizon, int window, int fewest) {
    tail = new EmpiricalTail(window, fewest, horizon.alpha());
    closes = new RecentHours(horizon.bars());
    volatilities = new RecentHours(horizon.bars());
  }

  @Override
  public TailEstimate next(double close) {
    variance.add(close);
    closes.add(close);
    volatilities.add(known());
    double loss = -Math.log(close / closes.oldest()) / volatilities.oldest();
    if (!Double.isNaN(loss)) {
      tail.add(loss);
    }
    if (!Double.isNaN(close)) {
      said = tail.estimate(variance.hourly());
    }
    return said;
  }

  /** A volatility of a week of returns at least, above zero. */
  private double known() {
    return variance.returns() >= HALF_LIFE_HOURS && variance.hourly() > 0
        ? variance.hourly()
        : Double.NaN;
  }
}

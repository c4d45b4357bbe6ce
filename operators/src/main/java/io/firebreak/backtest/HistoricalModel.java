package io.firebreak.backtest;

/**
 * Plain historical simulation: the quantile of the losses over all overlapping horizons of the last
 * year. O(n) copying per close, n = 8760.
 */
final class HistoricalModel implements HaircutModel {
  private final EmpiricalTail tail;
  private final RecentHours closes;
  private TailEstimate said = TailEstimate.UNKNOWN;

  HistoricalModel(Horizon horizon) {
    tail = new EmpiricalTail(HourlyCloses.YEAR_HOURS, HourlyCloses.YEAR_HOURS / 2, horizon.alpha());
    closes = new RecentHours(horizon.bars());
  }

  @Override
  public TailEstimate next(double close) {
    closes.add(close);
    double loss = -Math.log(close / closes.oldest());
    if (!Double.isNaN(loss)) {
      tail.add(loss);
      said = tail.estimate(1);
    }
    return said;
  }
}

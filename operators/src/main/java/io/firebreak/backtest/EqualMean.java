package io.firebreak.backtest;

import java.util.List;

/**
 * Shortfall at equal cost: what stays uncovered when the haircuts of a model are scaled to the mean
 * of a yardstick's, over the yardstick's own, so that nothing is won by being merely larger.
 *
 * @param pooled one constant over all assets
 * @param perAsset one constant an asset
 */
public record EqualMean(double pooled, double perAsset) {

  /**
   * One asset: the path of a model and that of the yardstick.
   *
   * @param blocks blocks that count
   * @param model haircuts of the model, an hour each
   * @param yardstick haircuts of the yardstick
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Pair(Blocks blocks, double[] model, double[] yardstick) {}

  private record Sums(double model, double yardstick) {
    double scale() {
      return yardstick / model;
    }
  }

  /** Both ratios over some assets; NaN where the yardstick leaves nothing uncovered. O(hours). */
  public static EqualMean of(List<Pair> assets) {
    double modelSum = 0;
    double yardstickSum = 0;
    for (Pair pair : assets) {
      Sums sums = haircuts(pair);
      modelSum += sums.model();
      yardstickSum += sums.yardstick();
    }
    double one = modelSum > 0 ? yardstickSum / modelSum : Double.NaN;
    double pooled = 0;
    double perAsset = 0;
    double yardstick = 0;
    for (Pair pair : assets) {
      pooled += shortfall(pair, one).model();
      Sums own = haircuts(pair);
      Sums left = shortfall(pair, own.scale());
      perAsset += own.model() > 0 ? left.model() : 0;
      yardstick += left.yardstick();
    }
    return new EqualMean(ratio(pooled, yardstick), ratio(perAsset, yardstick));
  }

  private static double ratio(double left, double yardstick) {
    return yardstick > 0 ? left / yardstick : Double.NaN;
  }

  private static Sums haircuts(Pair pair) {
    double model = 0;
    double yardstick = 0;
    for (int hour = pair.blocks().warmUpHours(); hour < pair.model().length; hour++) {
      if (counts(pair, hour)) {
        model += pair.model()[hour];
        yardstick += pair.yardstick()[hour];
      }
    }
    return new Sums(model, yardstick);
  }

  private static Sums shortfall(Pair pair, double scale) {
    double model = 0;
    double yardstick = 0;
    for (int hour = pair.blocks().warmUpHours(); hour < pair.model().length; hour++) {
      if (counts(pair, hour)) {
        double loss = pair.blocks().loss(hour);
        model += Math.max(0, loss - scale * pair.model()[hour]);
        yardstick += Math.max(0, loss - pair.yardstick()[hour]);
      }
    }
    return new Sums(model, yardstick);
  }

  /** Both haircuts and the loss are known. */
  private static boolean counts(Pair pair, int hour) {
    return !Double.isNaN(pair.blocks().loss(hour) + pair.model()[hour] + pair.yardstick()[hour]);
  }
}

package io.firebreak.backtest;

/**
 * What a path costs and what it leaves uncovered, over the blocks with a known loss and haircut.
 *
 * @param blocks such blocks, over all phases
 * @param meanHaircut mean haircut, fraction
 * @param shortfall sum of the losses beyond the haircut, fraction, of a phase on average
 * @param largestShortfall largest loss beyond the haircut, fraction
 */
public record SizeReport(
    long blocks, double meanHaircut, double shortfall, double largestShortfall) {

  /** Sums over all blocks; O(hours). */
  static SizeReport of(Blocks blocks, double... haircuts) {
    long count = 0;
    double sum = 0;
    double shortfall = 0;
    double largest = 0;
    for (int hour = blocks.warmUpHours(); hour < haircuts.length; hour++) {
      double excess = blocks.loss(hour) - haircuts[hour];
      if (!Double.isNaN(excess)) {
        count++;
        sum += haircuts[hour];
        shortfall += Math.max(0, excess);
        largest = Math.max(largest, excess);
      }
    }
    return new SizeReport(
        count, count == 0 ? Double.NaN : sum / count, shortfall / blocks.phases(), largest);
  }
}

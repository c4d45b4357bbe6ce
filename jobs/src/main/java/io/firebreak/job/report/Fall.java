package io.firebreak.job.report;

import java.util.Optional;

/**
 * The deepest fall of an asset in a run, and the moment at which a third of it had happened.
 *
 * @param peakMillis event time of the highest price before the fall
 * @param troughMillis event time of the lowest price
 * @param fraction the fall from peak to trough, as a fraction
 * @param thirdMillis event time of the first price at which a third of the fall had happened
 * @param laterWorst deepest loss from that price within the horizon after it, as a fraction
 * @param laterEnd loss from that price to the last one within the horizon, as a fraction, negative
 *     where the price is higher
 */
public record Fall(
    long peakMillis,
    long troughMillis,
    double fraction,
    long thirdMillis,
    double laterWorst,
    double laterEnd) {

  /** The deepest fall of a path, empty where the price never falls. O(prices). */
  static Optional<Fall> deepest(PricePath path, long horizonMillis) {
    int high = 0;
    int peak = 0;
    int trough = 0;
    double deepest = 0;
    for (int i = 1; i < path.size(); i++) {
      high = path.priceUsd(i) > path.priceUsd(high) ? i : high;
      double fraction = 1 - path.priceUsd(i) / path.priceUsd(high);
      if (fraction > deepest) {
        deepest = fraction;
        peak = high;
        trough = i;
      }
    }
    return deepest > 0 ? Optional.of(fall(path, peak, trough, horizonMillis)) : Optional.empty();
  }

  private static Fall fall(PricePath path, int peak, int trough, long horizonMillis) {
    double fraction = 1 - path.priceUsd(trough) / path.priceUsd(peak);
    int third = peak;
    while (1 - path.priceUsd(third) / path.priceUsd(peak) < fraction / 3) {
      third++;
    }
    double from = path.priceUsd(third);
    double worst = 0;
    double end = 0;
    long untilMillis = path.timeMillis(third) + horizonMillis;
    for (int i = third; i < path.size() && path.timeMillis(i) <= untilMillis; i++) {
      end = 1 - path.priceUsd(i) / from;
      worst = Math.max(worst, end);
    }
    return new Fall(
        path.timeMillis(peak),
        path.timeMillis(trough),
        fraction,
        path.timeMillis(third),
        worst,
        end);
  }
}

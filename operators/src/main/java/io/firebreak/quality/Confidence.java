package io.firebreak.quality;

import io.firebreak.consolidation.VenuePrice;
import io.firebreak.model.QualityFlag;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * How far the numbers of an asset can be believed, in [0, 1]: half a point for each sound venue, so
 * that one venue alone never gives more than one half, and two sound ones give all. A venue counts
 * as its best feed does; a flag takes its share away. Silent feeds count nothing.
 */
public final class Confidence {
  private static final double ENOUGH_VENUES = 2;

  private Confidence() {}

  /** The confidence in what these instruments say together. O(n log n). */
  public static double of(Collection<VenuePrice> instruments) {
    TreeMap<String, Double> trust = new TreeMap<>();
    for (VenuePrice instrument : instruments) {
      if (instrument.priceMillis() != Long.MIN_VALUE && !instrument.silent()) {
        double one = QualityFlag.trust(instrument.flags());
        trust.merge(instrument.venue(), one, Math::max);
      }
    }
    double sum = trust.values().stream().mapToDouble(Double::doubleValue).sum();
    return Math.min(1, sum / ENOUGH_VENUES);
  }

  /** Every flagged instrument with its flags, ordered: {@code kraken|XBTUSD GAPPED LAGGING}. */
  public static List<String> flagged(Collection<VenuePrice> instruments) {
    return instruments.stream()
        .filter(instrument -> instrument.flags() != 0)
        .map(
            instrument ->
                instrument.instrumentKey()
                    + " "
                    + String.join(" ", QualityFlag.names(instrument.flags())))
        .sorted()
        .toList();
  }
}

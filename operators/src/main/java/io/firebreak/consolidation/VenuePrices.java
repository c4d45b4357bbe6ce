package io.firebreak.consolidation;

import io.firebreak.model.VenueTick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The instruments of one asset, ordered by key and bounded. */
public final class VenuePrices {
  /** Instruments kept per asset; beyond, the one that was priced longest ago makes room. */
  public static final int MAX_INSTRUMENTS = 24;

  private VenuePrices() {}

  /** The instruments after the ticks of one tick. */
  public static List<VenuePrice> updated(List<VenuePrice> before, List<VenueTick> ticks) {
    if (ticks.isEmpty()) {
      return before;
    }
    List<VenuePrice> after = new ArrayList<>(before);
    for (VenueTick tick : ticks) {
      int at = find(after, tick.instrumentKey());
      if (at >= 0) {
        after.set(at, VenuePrice.after(after.get(at), tick));
      } else {
        after.add(VenuePrice.after(null, tick));
      }
    }
    if (after.size() > MAX_INSTRUMENTS) {
      after.sort(Comparator.comparingLong(VenuePrice::priceMillis).reversed());
      after = new ArrayList<>(after.subList(0, MAX_INSTRUMENTS));
    }
    after.sort(Comparator.comparing(VenuePrice::instrumentKey));
    return after;
  }

  private static int find(List<VenuePrice> instruments, String key) {
    for (int i = 0; i < instruments.size(); i++) {
      if (instruments.get(i).instrumentKey().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}

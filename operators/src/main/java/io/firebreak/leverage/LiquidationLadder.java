package io.firebreak.leverage;

import io.firebreak.model.Exposures;
import io.firebreak.model.MarketEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * L(s): collateral sold in all, in USD, if the price falls by s (methods 5.2), on a grid of 25 bps
 * up to 15 %.
 */
public final class LiquidationLadder {
  /** Width of a step of the grid, as a fraction. */
  public static final double STEP = 0.0025;

  /** Points of the grid: 0, 25, ... 1500 bps. */
  public static final int POINTS = 61;

  /** A ladder older than this is stale. */
  public static final long STALE_MILLIS = 600_000;

  private static final int MAX_VENUES = 7;
  private static final int MAX_POINTS = 64;

  private LiquidationLadder() {}

  /** The ladders with one more; a venue's newest replaces its older one. Ordered by venue. */
  public static List<VenueExposures> with(List<VenueExposures> before, MarketEvent event) {
    List<VenueExposures> after = new ArrayList<>(before);
    after.removeIf(ladder -> ladder.venue().equals(event.venue()));
    after.add(
        new VenueExposures(event.venue(), event.eventTimeMillis(), bounded(event.exposures())));
    if (after.size() > MAX_VENUES) {
      after.sort(Comparator.comparingLong(VenueExposures::updatedMillis).reversed());
      after.remove(after.size() - 1);
    }
    after.sort(Comparator.comparing(VenueExposures::venue));
    return after;
  }

  /** L on the grid over all fresh ladders; empty where there is none. O(points of the ladders). */
  public static double[] cumulativeUsd(
      List<VenueExposures> ladders, double priceUsd, long nowMillis) {
    double[] sold = new double[POINTS];
    boolean any = false;
    for (VenueExposures ladder : ladders) {
      if (nowMillis - ladder.updatedMillis() <= STALE_MILLIS) {
        any = true;
        add(ladder.exposures(), priceUsd, sold);
      }
    }
    return any ? sold : new double[0];
  }

  /** At most 64 points: neighbours are joined at the higher price, where they are sold earlier. */
  private static Exposures bounded(Exposures exposures) {
    int points = exposures.liquidationPricesUsd().length;
    if (points <= MAX_POINTS) {
      return exposures;
    }
    double[] prices = new double[MAX_POINTS];
    double[] collateral = new double[MAX_POINTS];
    for (int k = 0; k < points; k++) {
      int at = (int) ((long) k * MAX_POINTS / points);
      prices[at] = Math.max(prices[at], exposures.liquidationPricesUsd()[k]);
      collateral[at] += exposures.collateralBase()[k];
    }
    return new Exposures(prices, collateral, exposures.maintenanceHaircut());
  }

  private static void add(Exposures exposures, double priceUsd, double[] sold) {
    for (int k = 0; k < exposures.liquidationPricesUsd().length; k++) {
      double level = exposures.liquidationPricesUsd()[k];
      double usd = exposures.collateralBase()[k] * level;
      double fall = Math.max(0, 1 - level / priceUsd);
      int first = (int) Math.ceil(fall / STEP - 1e-9);
      for (int i = first; i < POINTS; i++) {
        sold[i] += usd;
      }
    }
  }
}

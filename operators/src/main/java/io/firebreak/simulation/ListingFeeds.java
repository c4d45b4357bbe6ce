package io.firebreak.simulation;

import io.firebreak.model.MarketEvent;
import java.util.List;

/** The feeds of all listings: what venues with books send. */
final class ListingFeeds {
  /** Other feeds (heartbeats, ladders, indices, oracle, snapshots) take about this many. */
  private static final double OTHER_EVENTS_PER_SECOND = 7;

  private final MarketDynamics market;
  private final ListingFeed[] feeds;
  private final int stepMillis;
  private final RandomStream random;

  /** The listing on which a venue closes positions in an asset, by asset and venue. */
  private final int[][] closedOn;

  ListingFeeds(MarketDynamics market, SimulationConfig config, RandomStream random) {
    this.market = market;
    this.random = random;
    stepMillis = (int) config.stepMillis();
    List<Listing> listings = SimulatedInstruments.LISTINGS;
    double activity = listings.stream().mapToDouble(Listing::activity).sum();
    double perActivity = (config.eventsPerSecond() - OTHER_EVENTS_PER_SECOND) / activity;
    feeds = new ListingFeed[listings.size()];
    closedOn = new int[SimulatedAssets.ALL.size()][SimulatedVenue.values().length];
    for (int i = 0; i < feeds.length; i++) {
      Listing listing = listings.get(i);
      double rate = perActivity * listing.activity();
      ListingArrivals arrivals = new ListingArrivals(rate, stepMillis, random.split());
      AssetDynamics asset = market.asset(listing.assetIndex());
      feeds[i] = new ListingFeed(listing, asset, arrivals, random.split());
      // A perpetual comes after its spot and replaces it.
      closedOn[listing.assetIndex()][listing.venue().index()] = i;
    }
  }

  void plan(StepPlan plan, long stepEndMillis) {
    for (int i = 0; i < feeds.length; i++) {
      feeds[i].plan(market, plan, stepEndMillis, i);
    }
    for (int i = 0; i < market.sales().size(); i++) {
      int offset = random.below(stepMillis);
      plan.add(SlotKind.LIQUIDATION, i, offset);
      plan.add(SlotKind.FORCED_TRADE, i, offset);
    }
  }

  /** The feed to which a slot belongs. */
  ListingFeed feed(long slot) {
    int index = StepPlan.index(slot);
    return switch (StepPlan.kind(slot)) {
      case LIQUIDATION, FORCED_TRADE ->
          feeds[closedOn[market.sales().asset(index)][market.sales().venue(index)]];
      default -> feeds[index];
    };
  }

  MarketEvent event(long slot, EventStamp stamp, long elapsedMillis) {
    ListingFeed feed = feed(slot);
    SlotKind kind = feed.isStale() ? SlotKind.REQUOTE : StepPlan.kind(slot);
    return switch (kind) {
      case SNAPSHOT -> feed.snapshot(stamp, elapsedMillis);
      case TRADE -> feed.trade(stamp, elapsedMillis);
      case LIQUIDATION ->
          feed.liquidation(stamp, elapsedMillis, market.sales().quantityBase(StepPlan.index(slot)));
      case FORCED_TRADE ->
          feed.forcedTrade(stamp, elapsedMillis, market.sales().quantityBase(StepPlan.index(slot)));
      default ->
          feed.requote(stamp, elapsedMillis, StepPlan.offsetMillis(slot) / (double) stepMillis);
    };
  }
}

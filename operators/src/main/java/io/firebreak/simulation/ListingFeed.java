package io.firebreak.simulation;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;

/**
 * The public feed of one listing: book and trades.
 *
 * <p>A feed that missed requotes (at the start, after an outage) begins with a snapshot, whatever
 * was due.
 */
final class ListingFeed {
  private static final long SNAPSHOT_MILLIS = 60_000;

  /** Mean trade, as a share of the calm depth within 100 bps. */
  private static final double MEAN_TRADE = 4e-4;

  /** How strongly a step's return, in calm deviations, tilts the aggressors. */
  private static final double TILT = 0.35;

  private final Listing listing;
  private final SimulatedInstrument instrument;
  private final AssetDynamics asset;
  private final RandomStream random;
  private final DisplayedBook book;
  private final ListingArrivals arrivals;
  private final Cadence snapshots;
  private double previousMidLog;
  private double midLog;
  private double dislocationFactor = 1;
  private long sequence;
  private long tradeNumber;
  private boolean stale = true;

  ListingFeed(Listing listing, AssetDynamics asset, ListingArrivals arrivals, RandomStream random) {
    this.listing = listing;
    this.asset = asset;
    this.random = random;
    this.arrivals = arrivals;
    instrument = listing.instrument();
    book = new DisplayedBook(listing, random.split());
    // Spread over the minute, so that snapshots do not come in bursts.
    snapshots = new Cadence(SNAPSHOT_MILLIS, random.below((int) SNAPSHOT_MILLIS));
    midLog = StrictMath.log(listing.profile().priceUsd());
  }

  /** Takes over the step's price and plans the step's events. */
  void plan(MarketDynamics market, StepPlan plan, long stepEndMillis, int index) {
    previousMidLog = midLog;
    midLog = market.listedPriceLog(listing);
    // A dumped venue has no market makers left either.
    dislocationFactor = 1 / (1 + 10 * Math.abs(market.outsideLog(listing)));
    boolean moved = Math.abs(book.quotedMid() / StrictMath.exp(midLog) - 1) > tolerance();
    arrivals.plan(plan, index, asset.volatilityRatio(), moved);
    if (snapshots.due(stepEndMillis)) {
      int offset = arrivals.offset();
      // The snapshot repeats what the change just before it made.
      plan.add(SlotKind.REQUOTE, index, offset);
      plan.add(SlotKind.SNAPSHOT, index, offset);
    }
  }

  /** How far a price may leave the displayed book before the venue requotes. */
  private double tolerance() {
    return 4e-4 * listing.venue().liquidity().basisBps();
  }

  MarketEvent requote(EventStamp stamp, long elapsedMillis, double shareOfStep) {
    boolean begins = stale;
    stale = false;
    double mid = StrictMath.exp(previousMidLog + shareOfStep * (midLog - previousMidLog));
    book.requote(mid, Math.max(1e-3, asset.depthFactor() * dislocationFactor));
    return begins
        ? snapshot(stamp, elapsedMillis)
        : stamp
            .event(EventKind.BOOK_DELTA, instrument, elapsedMillis)
            .sequence(++sequence)
            .book(book.changes())
            .build();
  }

  MarketEvent snapshot(EventStamp stamp, long elapsedMillis) {
    return stamp
        .event(EventKind.BOOK_SNAPSHOT, instrument, elapsedMillis)
        .sequence(++sequence)
        .book(book.snapshot())
        .build();
  }

  MarketEvent trade(EventStamp stamp, long elapsedMillis) {
    double move = (midLog - previousMidLog) / asset.calmStepDeviation();
    boolean buys = random.uniform() < 0.5 + TILT * move / (1 + Math.abs(move));
    double price = buys ? book.bestAsk() : book.bestBid();
    double quantity = MEAN_TRADE * listing.calmDepthUsd() / price * random.exponential();
    return print(stamp, elapsedMillis, buys ? Side.BUY : Side.SELL, quantity);
  }

  /** The print of a liquidation; it hits the bid. */
  MarketEvent forcedTrade(EventStamp stamp, long elapsedMillis, double quantityBase) {
    return print(stamp, elapsedMillis, Side.SELL, quantityBase);
  }

  private MarketEvent print(
      EventStamp stamp, long elapsedMillis, Side aggressor, double quantityBase) {
    return stamp
        .event(EventKind.TRADE, instrument, elapsedMillis)
        .id(Long.toString(++tradeNumber))
        .side(aggressor)
        .price(aggressor == Side.BUY ? book.bestAsk() : book.bestBid())
        .quantity(book.roundQuantity(quantityBase))
        .build();
  }

  MarketEvent liquidation(EventStamp stamp, long elapsedMillis, double quantityBase) {
    return stamp
        .event(EventKind.LIQUIDATION, instrument, elapsedMillis)
        .id("L" + ++tradeNumber)
        .side(Side.SELL)
        .price(book.bestBid())
        .quantity(quantityBase)
        .build();
  }

  /** Whether nothing may be sent but a snapshot. */
  boolean isStale() {
    return stale;
  }

  /** The venue was silent: what it displayed is lost. */
  void missed() {
    stale = true;
  }

  String venue() {
    return instrument.venue();
  }
}

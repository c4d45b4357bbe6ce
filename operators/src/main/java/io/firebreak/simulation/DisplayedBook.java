package io.firebreak.simulation;

import io.firebreak.model.BookLevels;

/** The book that a venue displays for one listing: requoted around a mid, in ticks and lots. */
final class DisplayedBook {
  /** Twelve of these reach 90 bps. */
  private static final double GRID = 7.5e-4;

  private static final double WIDEST_HALF_SPREAD = 15e-4;

  /** The grid follows when the price left it by this share. */
  private static final double GRID_TOLERANCE = 0.05;

  private final double priceScale;
  private final double quantityScale;
  private final double calmHalfSpread;
  private final double calmDepthUsd;
  private final BookSide bids;
  private final BookSide asks;
  private double anchor;
  private double quotedMid;

  DisplayedBook(Listing listing, RandomStream random) {
    AssetProfile.Display display = listing.profile().display();
    priceScale = display.priceScale();
    quantityScale = display.quantityScale();
    calmHalfSpread = listing.venue().liquidity().halfSpreadBps() * display.spreadFactor() * 1e-4;
    calmDepthUsd = listing.calmDepthUsd();
    bids = new BookSide(-1, random);
    asks = new BookSide(1, random);
  }

  /** Requotes around a mid with the depth factor of the moment. */
  void requote(double mid, double depthFactor) {
    if (Math.abs(mid / anchor - 1) > GRID_TOLERANCE || anchor == 0) {
      anchor = mid;
    }
    quotedMid = mid;
    double halfSpread = mid * Math.min(WIDEST_HALF_SPREAD, calmHalfSpread / Math.sqrt(depthFactor));
    long bid = (long) Math.floor((mid - halfSpread) * priceScale);
    long ask = Math.max(bid + 1, (long) Math.ceil((mid + halfSpread) * priceScale));
    long grid = Math.max(1, Math.round(anchor * GRID * priceScale));
    double meanBase = calmDepthUsd * depthFactor / BookSide.GRID_LEVELS / mid;
    bids.move(bid, grid, meanBase * quantityScale);
    asks.move(ask, grid, meanBase * quantityScale);
  }

  /** The mid of the last requote, 0 before the first. */
  double quotedMid() {
    return quotedMid;
  }

  double bestBid() {
    return bids.bestTicks() / priceScale;
  }

  double bestAsk() {
    return asks.bestTicks() / priceScale;
  }

  double roundPrice(double price) {
    return Math.max(1, Math.rint(price * priceScale)) / priceScale;
  }

  double roundQuantity(double quantityBase) {
    return Math.max(1, Math.rint(quantityBase * quantityScale)) / quantityScale;
  }

  BookLevels snapshot() {
    return new BookLevels(
        bids.prices(priceScale),
        bids.quantities(quantityScale),
        asks.prices(priceScale),
        asks.quantities(quantityScale));
  }

  /** The levels that the last requote changed. */
  BookLevels changes() {
    return new BookLevels(
        bids.changedPrices(priceScale),
        bids.changedQuantities(quantityScale),
        asks.changedPrices(priceScale),
        asks.changedQuantities(quantityScale));
  }
}

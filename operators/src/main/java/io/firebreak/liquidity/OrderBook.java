package io.firebreak.liquidity;

import io.firebreak.model.BookLevels;
import io.firebreak.model.MarketEvent;

/**
 * One book while a tick is worked on: snapshots, absolute-size deltas, gaps.
 *
 * <p>A delta must follow its predecessor's number, unless the feed has none; a larger one is a gap,
 * after which the book is invalid (unknown, not empty) until a newer snapshot. A smaller or equal
 * number is a duplicate. Levels beyond {@link #MAX_LEVELS} fall off, so a book that is eaten up
 * from the top is thin until the next snapshot: depth is understated, never invented.
 */
public final class OrderBook {
  /** Levels kept on each side. */
  public static final int MAX_LEVELS = 50;

  /** What an update did. */
  public enum Applied {
    OK,
    DUPLICATE,
    GAP,
    /** A delta for a book that is not valid, or that a snapshot of the same tick holds already. */
    IGNORED
  }

  private final BookSide bids;
  private final BookSide asks;
  private final long firstSequence;
  private long snapshotSequence = Long.MIN_VALUE;
  private long sequence;
  private boolean valid;
  private long invalidSinceMillis;
  private long updatedMillis;

  /** The book of a state. */
  public OrderBook(BookState state) {
    bids = new BookSide(true, state.bidPrices(), state.bidQuantities());
    asks = new BookSide(false, state.askPrices(), state.askQuantities());
    sequence = state.sequence();
    firstSequence = sequence;
    valid = state.valid();
    invalidSinceMillis = state.invalidSinceMillis();
    updatedMillis = state.updatedMillis();
  }

  /** The state of the book. */
  public BookState toState() {
    return new BookState(
        bids.prices(),
        bids.quantities(),
        asks.prices(),
        asks.quantities(),
        sequence,
        valid,
        invalidSinceMillis,
        updatedMillis);
  }

  /** The feed broke: nothing is known until a later snapshot. */
  public void invalidate(long eventTimeMillis) {
    valid = false;
    invalidSinceMillis = Math.max(invalidSinceMillis, eventTimeMillis);
    bids.clear();
    asks.clear();
  }

  /** Replaces the book. */
  public Applied snapshot(MarketEvent event) {
    if (valid && event.sequence() <= sequence) {
      return Applied.DUPLICATE;
    }
    if (event.eventTimeMillis() <= invalidSinceMillis) {
      return Applied.IGNORED;
    }
    bids.clear();
    asks.clear();
    setLevels(event.book());
    valid = true;
    sequence = event.sequence();
    snapshotSequence = sequence;
    updatedMillis = event.eventTimeMillis();
    return Applied.OK;
  }

  /** Changes single levels. */
  public Applied delta(MarketEvent event) {
    if (!valid) {
      return Applied.IGNORED;
    }
    boolean numbered = event.sequenceSpan() != MarketEvent.UNSEQUENCED;
    if (event.sequence() <= sequence) {
      boolean superseded = event.sequence() > firstSequence && event.sequence() < snapshotSequence;
      return superseded ? Applied.IGNORED : Applied.DUPLICATE;
    }
    if (numbered && event.sequence() - event.sequenceSpan() > sequence + 1) {
      invalidate(event.eventTimeMillis());
      return Applied.GAP;
    }
    setLevels(event.book());
    sequence = event.sequence();
    updatedMillis = event.eventTimeMillis();
    return Applied.OK;
  }

  /** Whether the book can be believed. */
  public boolean valid() {
    return valid;
  }

  /** Event time of the last update. */
  public long updatedMillis() {
    return updatedMillis;
  }

  /** Middle of the best prices; NaN while invalid, one-sided, empty or crossed. */
  public double mid() {
    if (!valid || bids.size() == 0 || asks.size() == 0 || bids.bestPrice() >= asks.bestPrice()) {
      return Double.NaN;
    }
    return (bids.bestPrice() + asks.bestPrice()) / 2;
  }

  /** Best ask over best bid in basis points of mid; NaN as {@link #mid}. */
  public double spreadBps() {
    return 1e4 * (asks.bestPrice() - bids.bestPrice()) / mid();
  }

  /** Valid and not crossed: its depth is a value, zero on an empty side. */
  public boolean believable() {
    return valid && !(bids.size() > 0 && asks.size() > 0 && bids.bestPrice() >= asks.bestPrice());
  }

  /** Notional of the bids within each of {@link DepthBands} of the reference, quote asset. */
  public double[] bidDepth() {
    double[] depth = new double[DepthBands.count()];
    double reference = referencePrice();
    for (int band = 0; band < depth.length; band++) {
      depth[band] = bids.notionalTo(reference * (1 - DepthBands.bps(band) / 1e4));
    }
    return depth;
  }

  /** The same for the asks. */
  public double[] askDepth() {
    double[] depth = new double[DepthBands.count()];
    double reference = referencePrice();
    for (int band = 0; band < depth.length; band++) {
      depth[band] = asks.notionalTo(reference * (1 + DepthBands.bps(band) / 1e4));
    }
    return depth;
  }

  /** Mid, or the best price of the only side that is left. */
  private double referencePrice() {
    if (bids.size() > 0 && asks.size() > 0) {
      return mid();
    }
    return bids.size() > 0 ? bids.bestPrice() : asks.size() > 0 ? asks.bestPrice() : Double.NaN;
  }

  private void setLevels(BookLevels levels) {
    for (int i = 0; i < levels.bidPrices().length; i++) {
      bids.set(levels.bidPrices()[i], levels.bidQuantities()[i]);
    }
    for (int i = 0; i < levels.askPrices().length; i++) {
      asks.set(levels.askPrices()[i], levels.askQuantities()[i]);
    }
  }
}

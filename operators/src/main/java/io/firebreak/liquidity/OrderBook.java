package io.firebreak.liquidity;

import io.firebreak.model.BookLevels;
import io.firebreak.model.MarketEvent;

/**
 * One book while a tick is worked on: snapshots, absolute-size deltas, gaps.
 *
 * <p>A delta must follow its predecessor's number, unless the feed has none; a larger one is a gap,
 * after which the book is invalid (unknown, not empty) until a newer snapshot. A smaller or equal
 * number is a duplicate. Levels beyond {@link #MAX_LEVELS} fall off, so a book that is eaten up
 * from the top is thin until the next snapshot: depth is understated, never invented, and {@link
 * #bidCompleteTo} says from where on.
 *
 * <p>A book whose best prices meet or cross holds a level that is gone, as a rule because one of
 * two messages has not come yet. It is not believed until they part again or a snapshot comes;
 * after {@value #CROSSED_MILLIS} ms of event time it counts as a gap.
 */
public final class OrderBook {
  /** Levels kept on each side. */
  public static final int MAX_LEVELS = 50;

  /** Time after which a crossed book counts as a gap. */
  public static final long CROSSED_MILLIS = 2_000;

  /** What an update did. */
  public enum Applied {
    OK,
    DUPLICATE,
    GAP,
    /** A delta for a book that is not valid, or that a snapshot of the same tick holds already. */
    IGNORED
  }

  private static final long NOT_CROSSED = 0;

  private final BookSide bids = new BookSide(true);
  private final BookSide asks = new BookSide(false);
  private final UpdateOrder order;
  private boolean valid;
  private long invalidSinceMillis;
  private long clockMillis;
  private long validSinceMillis;
  private long crossedSinceMillis;

  /** The book of a state. */
  public OrderBook(BookState state) {
    bids.restore(state.bids());
    asks.restore(state.asks());
    order = new UpdateOrder(state.sequence(), state.updatedMillis());
    valid = state.valid();
    invalidSinceMillis = state.invalidSinceMillis();
    boolean aged = state.bidRested() != null;
    clockMillis = aged ? state.clockMillis() : state.updatedMillis();
    validSinceMillis = aged ? state.validSinceMillis() : state.updatedMillis();
    crossedSinceMillis = state.crossedSinceMillis();
    noteCrossing();
  }

  /** The state of the book. */
  public BookState toState() {
    BookState.Side bid = bids.toState();
    BookState.Side ask = asks.toState();
    return new BookState(
        bid.prices(),
        bid.quantities(),
        ask.prices(),
        ask.quantities(),
        order.sequence(),
        valid,
        invalidSinceMillis,
        order.updatedMillis(),
        bid.rested(),
        ask.rested(),
        bid.completeTo(),
        ask.completeTo(),
        clockMillis,
        validSinceMillis,
        crossedSinceMillis);
  }

  /** The feed broke: nothing is known until a later snapshot. */
  public void invalidate(long eventTimeMillis) {
    valid = false;
    invalidSinceMillis = Math.max(invalidSinceMillis, eventTimeMillis);
    crossedSinceMillis = NOT_CROSSED;
    bids.clear();
    asks.clear();
  }

  /** Replaces the book; levels of size 0 are not stored. */
  public Applied snapshot(MarketEvent event) {
    Applied judged = valid ? order.judgeSnapshot(event) : Applied.OK;
    if (judged != Applied.OK) {
      return judged;
    }
    advanceTo(event.eventTimeMillis());
    if (event.eventTimeMillis() <= invalidSinceMillis) {
      return Applied.IGNORED;
    }
    if (!valid) {
      valid = true;
      validSinceMillis = event.eventTimeMillis();
    }
    BookLevels levels = event.book();
    bids.replace(levels.bidPrices(), levels.bidQuantities());
    asks.replace(levels.askPrices(), levels.askQuantities());
    order.snapshotApplied(event);
    noteCrossing();
    return Applied.OK;
  }

  /** Changes single levels. */
  public Applied delta(MarketEvent event) {
    if (!valid) {
      return Applied.IGNORED;
    }
    Applied judged = order.judgeDelta(event);
    if (judged == Applied.GAP) {
      invalidate(event.eventTimeMillis());
    }
    if (judged != Applied.OK) {
      return judged;
    }
    if (advanceTo(event.eventTimeMillis()) == Applied.GAP) {
      return Applied.GAP;
    }
    BookLevels levels = event.book();
    for (int i = 0; i < levels.bidPrices().length; i++) {
      bids.set(levels.bidPrices()[i], levels.bidQuantities()[i]);
    }
    for (int i = 0; i < levels.askPrices().length; i++) {
      asks.set(levels.askPrices()[i], levels.askQuantities()[i]);
    }
    order.deltaApplied(event);
    noteCrossing();
    return Applied.OK;
  }

  /** Event time passes without an update; a book that has been crossed too long is a gap. */
  public Applied advanceTo(long timeMillis) {
    tell(timeMillis);
    if (crossedSinceMillis == NOT_CROSSED || clockMillis - crossedSinceMillis < CROSSED_MILLIS) {
      return Applied.OK;
    }
    // Not now: the same, whenever it is noticed.
    invalidate(crossedSinceMillis + CROSSED_MILLIS);
    return Applied.GAP;
  }

  /** Whether the book has all updates since a snapshot. */
  public boolean valid() {
    return valid;
  }

  /** Event time of the last update. */
  public long updatedMillis() {
    return order.updatedMillis();
  }

  /** Middle of the best prices; NaN while invalid, one-sided, empty or crossed. */
  public double mid() {
    if (!believable() || bids.size() == 0 || asks.size() == 0) {
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
    return valid && !crossed();
  }

  /** The best level of each side; of a book that is not believable it says nothing true. O(1). */
  public TopOfBook top() {
    return new TopOfBook(
        bids.bestPriceOrNone(), bids.bestQuantity(), asks.bestPriceOrNone(), asks.bestQuantity());
  }

  /** Notional of the bids within each of {@link DepthBands} of the reference, quote asset. */
  public double[] bidDepth() {
    return bids.depth(referencePrice());
  }

  /** The same for the asks. */
  public double[] askDepth() {
    return asks.depth(referencePrice());
  }

  /** Whether the book has been valid for long enough to say what rests. */
  public boolean firmKnown() {
    long windowStart = (stepOf(clockMillis) - (Resting.STEPS - 1)) * Resting.STEP_MILLIS;
    return believable() && validSinceMillis <= windowStart;
  }

  /** As {@link #bidDepth}, of the size alone that has rested for at least 2 s; see there. */
  public double[] firmBidDepth() {
    return bids.firmDepth(referencePrice());
  }

  /** The same for the asks. */
  public double[] firmAskDepth() {
    return asks.firmDepth(referencePrice());
  }

  /** Price down to which no bid is missing; depth beyond it is a lower bound. 0: none at all. */
  public double bidCompleteTo() {
    return bids.completeTo();
  }

  /** Price up to which no ask is missing; infinite: none at all. */
  public double askCompleteTo() {
    return asks.completeTo();
  }

  /** Mid, or the best price of the only side that is left. */
  private double referencePrice() {
    if (bids.size() > 0 && asks.size() > 0) {
      return mid();
    }
    return bids.size() > 0 ? bids.bestPrice() : asks.size() > 0 ? asks.bestPrice() : Double.NaN;
  }

  private boolean crossed() {
    return bids.size() > 0 && asks.size() > 0 && bids.bestPrice() >= asks.bestPrice();
  }

  private void noteCrossing() {
    if (!valid || !crossed()) {
      crossedSinceMillis = NOT_CROSSED;
    } else if (crossedSinceMillis == NOT_CROSSED) {
      crossedSinceMillis = clockMillis;
    }
  }

  /** Event times of a feed jitter; the clock of what rests does not go back. */
  private void tell(long timeMillis) {
    long steps = stepOf(timeMillis) - stepOf(clockMillis);
    if (steps > 0) {
      bids.advance(steps);
      asks.advance(steps);
    }
    clockMillis = Math.max(clockMillis, timeMillis);
  }

  private static long stepOf(long timeMillis) {
    return Math.floorDiv(timeMillis, Resting.STEP_MILLIS);
  }
}

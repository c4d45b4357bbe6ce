package io.firebreak.market;

import io.firebreak.liquidity.BestQuote;
import io.firebreak.liquidity.BookState;
import io.firebreak.liquidity.DepthBands;
import io.firebreak.liquidity.DepthBaseline;
import io.firebreak.liquidity.OrderBook;
import io.firebreak.liquidity.OrderBook.Applied;
import io.firebreak.liquidity.PoolQuote;
import io.firebreak.liquidity.TopOfBook;
import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Presence;

/**
 * What one instrument quotes while a tick is worked on. A pool is believed before a book, a book
 * before the top of one; the top alone has no depth.
 */
final class Quotes {
  private static final double[] NOTHING = {};

  private final OrderBook book;
  private BestQuote top;
  private PoolQuote pool;
  private final DecayingMoments usualBid;

  Quotes(InstrumentState before) {
    book = new OrderBook(before == null ? BookState.unknown() : before.book());
    top = before == null ? BestQuote.unseen() : before.top();
    pool = before == null ? PoolQuote.unseen() : before.pool();
    usualBid = before == null ? DecayingMoments.unseen() : before.usualBid();
  }

  void invalidate(long timeMillis) {
    book.invalidate(timeMillis);
    top = top.invalidated(timeMillis);
    pool = pool.invalidated(timeMillis);
  }

  Applied snapshot(MarketEvent event) {
    return book.snapshot(event);
  }

  Applied delta(MarketEvent event) {
    return book.delta(event);
  }

  void top(MarketEvent event) {
    top = top.with(event);
  }

  void pool(MarketEvent event) {
    pool = pool.with(event.pool(), event.eventTimeMillis());
  }

  /** The tick is over. */
  Applied end(long endMillis) {
    return book.advanceTo(endMillis);
  }

  /** Whether the book has all updates since a snapshot, believed or not. */
  boolean bookValid() {
    return book.valid();
  }

  /** Whether the book can be believed. */
  boolean bookBelieved() {
    return book.believable();
  }

  /** The best level of each side of the book. */
  TopOfBook topOfBook() {
    return book.top();
  }

  /** A level of the book is stale: its sides have met. */
  boolean crossed() {
    return book.valid() && !book.believable();
  }

  BookState book() {
    return book.toState();
  }

  BestQuote top() {
    return top;
  }

  PoolQuote pool() {
    return pool;
  }

  /** The slow mean of the widest bid band after a tick. */
  DecayingMoments usualBid(long endMillis) {
    double[] depth = bidDepth();
    return depth.length == 0
        ? usualBid
        : DepthBaseline.sampled(usualBid, depth[DepthBands.WIDEST], endMillis);
  }

  double mid() {
    return pool.valid() ? pool.mid() : book.believable() ? book.mid() : top.mid();
  }

  double spreadBps() {
    return pool.valid() ? pool.spreadBps() : book.believable() ? book.spreadBps() : top.spreadBps();
  }

  /** Event time of the mid. */
  long midMillis() {
    return pool.valid()
        ? pool.updatedMillis()
        : book.believable() ? book.updatedMillis() : top.updatedMillis();
  }

  double[] bidDepth() {
    return pool.valid() ? pool.bidDepth() : book.believable() ? book.bidDepth() : NOTHING;
  }

  double[] askDepth() {
    return pool.valid() ? pool.askDepth() : book.believable() ? book.askDepth() : NOTHING;
  }

  /** In a pool nothing rests: what it shows can be withdrawn within the block of a swap. */
  double[] firmBidDepth() {
    return !pool.valid() && book.firmKnown() ? book.firmBidDepth() : NOTHING;
  }

  double[] firmAskDepth() {
    return !pool.valid() && book.firmKnown() ? book.firmAskDepth() : NOTHING;
  }

  double bidCompleteTo() {
    return pool.valid()
        ? pool.completeDownTo()
        : book.believable() ? book.bidCompleteTo() : Double.NaN;
  }

  double askCompleteTo() {
    return pool.valid()
        ? pool.completeUpTo()
        : book.believable() ? book.askCompleteTo() : Double.NaN;
  }

  /** Of depth: the top of a book has none. */
  Presence presence() {
    if (pool.valid() || book.believable()) {
      return Presence.PRESENT;
    }
    boolean never =
        book.updatedMillis() == Long.MIN_VALUE && pool.updatedMillis() == Long.MIN_VALUE;
    return never ? Presence.UNKNOWN : Presence.STALE;
  }
}

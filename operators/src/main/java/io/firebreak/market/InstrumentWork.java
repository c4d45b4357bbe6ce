package io.firebreak.market;

import io.firebreak.liquidity.BookState;
import io.firebreak.liquidity.OrderBook;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Presence;
import io.firebreak.model.QualityFlag;
import io.firebreak.model.VenueTick;
import io.firebreak.quality.FeedQuality;
import io.firebreak.quality.QualityWork;
import io.firebreak.tick.Tick;

/** One instrument while one of its ticks is worked on. */
final class InstrumentWork {
  private static final double[] NOTHING = {};

  private final Tick<MarketEvent> tick;
  private final InstrumentState before;
  private final OrderBook book;
  private final TickAccumulator sums = new TickAccumulator();
  private final long[] newIds;
  private MarketEvent last;
  private MarketEvent mark;
  private int newIdCount;
  private int duplicates;
  private int gaps;
  private final QualityWork quality;
  private long barIntervalMillis;
  private boolean liquidationFeed;

  InstrumentWork(InstrumentState before, Tick<MarketEvent> tick) {
    this.before = before;
    this.tick = tick;
    book = new OrderBook(before == null ? BookState.unknown() : before.book());
    newIds = new long[tick.inputs().size()];
    FeedQuality known = before == null ? FeedQuality.unseen() : before.quality();
    quality = new QualityWork(known, tick.endMillis(), tick.policy().quality());
    if (before != null && before.silent() && !tick.inputs().isEmpty()) {
      quality.broke(tick.endMillis());
    }
    barIntervalMillis = before == null ? 0 : before.barIntervalMillis();
    liquidationFeed = before != null && before.liquidationFeed();
  }

  void apply(MarketEvent event) {
    last = event;
    if (repeated(event)) {
      duplicates++;
      quality.raise(QualityFlag.DUPLICATED);
      return;
    }
    if (event.kind() != EventKind.BAR) {
      quality.arrived(event);
    }
    switch (event.kind()) {
      case DISCONNECT -> {
        book.invalidate(event.eventTimeMillis());
        quality.broke(event.eventTimeMillis());
      }
      case BOOK_SNAPSHOT -> count(book.snapshot(event));
      case BOOK_DELTA -> count(book.delta(event));
      case TRADE -> sums.trade(event, quality.believes(event, book.mid()));
      case BAR -> {
        barIntervalMillis = event.bar().intervalMillis();
        sums.bar(event);
      }
      case LIQUIDATION -> {
        liquidationFeed = true;
        if (quality.counts(event)) {
          sums.liquidation(event);
        } else {
          duplicates++;
        }
      }
      case DERIVATIVE_TICKER -> mark = event;
      default -> throw new IllegalArgumentException("not an instrument event: " + event.kind());
    }
  }

  /** The state after the tick's events. */
  InstrumentState state() {
    FeedHealth health = before == null ? FeedHealth.unseen() : before.health();
    RecentIds ids = before == null ? RecentIds.none() : before.ids();
    return new InstrumentState(
        last.venue(),
        last.instrument(),
        last.asset(),
        last.quote(),
        last.role(),
        book.toState(),
        health.heard(tick.endMillis()),
        ids.with(newIds, newIdCount),
        barIntervalMillis,
        liquidationFeed,
        false,
        quality.state());
  }

  /** The record of the tick; of a silent tick where nothing was applied. */
  VenueTick venueTick() {
    InstrumentState state = last == null ? before : state();
    double mid = book.mid();
    if (Double.isNaN(sums.close) && last != null) {
      priceWithoutTrade(mid);
    }
    boolean depth = book.believable();
    return new VenueTick(
        tick.endMillis(),
        state.venue(),
        state.instrument(),
        state.asset(),
        state.quote(),
        state.role(),
        sums.open,
        sums.high,
        sums.low,
        sums.close,
        sums.priceTimeMillis,
        barIntervalMillis,
        sums.buyBase,
        sums.sellBase,
        sums.volumeBase,
        sums.liquidatedLongQuote,
        sums.liquidatedShortQuote,
        sums.liquidations,
        mid,
        book.spreadBps(),
        depth ? book.bidDepth() : NOTHING,
        depth ? book.askDepth() : NOTHING,
        presence(),
        state.health().staleAfterMillis(barIntervalMillis, tick.policy().consolidation()),
        last == null,
        liquidationFeed,
        duplicates,
        gaps,
        flags());
  }

  private long flags() {
    long flags = quality.flags();
    flags = last == null ? QualityFlag.SILENT.addedTo(flags) : flags;
    return barIntervalMillis > 0 ? QualityFlag.LOW_RESOLUTION.addedTo(flags) : flags;
  }

  /** The mid of the book, else the newest mark: what trades say comes first. */
  private void priceWithoutTrade(double mid) {
    if (!Double.isNaN(mid)) {
      sums.price(mid, book.updatedMillis());
    } else if (mark != null) {
      sums.price(mark.ticker().markPrice(), mark.eventTimeMillis());
    }
  }

  private Presence presence() {
    if (book.valid()) {
      return Presence.PRESENT;
    }
    return book.updatedMillis() == Long.MIN_VALUE ? Presence.UNKNOWN : Presence.STALE;
  }

  private void count(OrderBook.Applied applied) {
    switch (applied) {
      case DUPLICATE -> {
        duplicates++;
        quality.raise(QualityFlag.DUPLICATED);
      }
      case GAP -> {
        gaps++;
        quality.raise(QualityFlag.GAPPED);
      }
      default -> {}
    }
    if (book.valid() && !book.believable()) {
      quality.raise(QualityFlag.CROSSED);
    }
  }

  private boolean repeated(MarketEvent event) {
    if (event.id().isEmpty()) {
      return false;
    }
    long hash = RecentIds.hash(event.kind().name() + event.id());
    for (int i = 0; i < newIdCount; i++) {
      if (newIds[i] == hash) {
        return true;
      }
    }
    if (before != null && before.ids().contains(hash)) {
      return true;
    }
    newIds[newIdCount++] = hash;
    return false;
  }
}

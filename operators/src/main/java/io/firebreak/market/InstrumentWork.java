package io.firebreak.market;

import io.firebreak.flow.BurstState;
import io.firebreak.flow.MessageBurst;
import io.firebreak.flow.OrderFeed;
import io.firebreak.flow.OrderFeedState;
import io.firebreak.instrument.VenueProfiles;
import io.firebreak.liquidity.MicrostructureState;
import io.firebreak.liquidity.OrderBook;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MessageRate;
import io.firebreak.model.QualityFlag;
import io.firebreak.model.VenueTick;
import io.firebreak.quality.FeedQuality;
import io.firebreak.quality.QualityWork;
import io.firebreak.tick.Tick;

/** One instrument while one of its ticks is worked on: what it quotes, traded and repeated. */
final class InstrumentWork {
  private final Tick<MarketEvent> tick;
  private final InstrumentState before;
  private final Quotes quotes;
  private final SeenIds ids;
  private final QualityWork quality;
  private final HiddenLiquidations hidden;
  private final Microstructure microstructure;
  private final OrderFeed orders = new OrderFeed();
  private final TickAccumulator sums = new TickAccumulator();
  private MarketEvent last;
  private MarketEvent mark;
  private int duplicates;
  private int gaps;
  private long barIntervalMillis;
  private boolean liquidationFeed;
  private boolean silent;

  InstrumentWork(InstrumentState before, Tick<MarketEvent> tick, VenueProfiles profiles) {
    this.before = before;
    this.tick = tick;
    quotes = new Quotes(before);
    microstructure =
        new Microstructure(before == null ? MicrostructureState.unseen() : before.microstructure());
    ids = new SeenIds(before == null ? RecentIds.none() : before.ids(), tick.inputs().size());
    FeedQuality known = before == null ? FeedQuality.unseen() : before.quality();
    quality = new QualityWork(known, tick.endMillis(), tick.policy().quality());
    silent = before != null && before.silent() && !isHeard();
    if (before != null && before.silent() && isHeard()) {
      quality.broke(tick.endMillis());
    }
    String venue = before == null ? tick.inputs().get(0).venue() : before.venue();
    hidden =
        new HiddenLiquidations(
            before == null ? null : before.throttled(),
            profiles.of(venue).liquidationThrottleMillis(),
            tick.endMillis());
    barIntervalMillis = before == null ? 0 : before.barIntervalMillis();
    liquidationFeed = before != null && before.liquidationFeed();
  }

  void apply(MarketEvent event) {
    last = event;
    if (ids.repeated(event)) {
      duplicates++;
      quality.raise(QualityFlag.DUPLICATED);
      return;
    }
    if (event.kind() != EventKind.BAR && event.kind() != EventKind.ORDER) {
      quality.arrived(event);
    }
    switch (event.kind()) {
      case DISCONNECT -> {
        quotes.invalidate(event.eventTimeMillis());
        microstructure.interrupted();
        quality.broke(event.eventTimeMillis());
      }
      case BOOK_SNAPSHOT -> booked(quotes.snapshot(event));
      case BOOK_DELTA -> booked(quotes.delta(event));
      case TOP_OF_BOOK -> quotes.top(event);
      case POOL_STATE -> quotes.pool(event);
      case ORDER -> orders.order(event.order());
      case TRADE -> traded(event, quality.believes(event, quotes.mid()));
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

  /** Whether the market's own feed spoke: the orders of a private one say nothing of it. */
  boolean isHeard() {
    for (MarketEvent event : tick.inputs()) {
      if (event.kind() != EventKind.ORDER) {
        return true;
      }
    }
    return false;
  }

  /** All events of the tick are applied. */
  void end() {
    count(quotes.end(tick.endMillis()));
    if (!quotes.bookValid()) {
      microstructure.interrupted();
    }
    hidden.tick(sums, openInterestBase());
    if (Double.isNaN(sums.close)) {
      priceWithoutTrade();
    }
  }

  /** The feed is silent: what it quotes cannot be believed. */
  void silence() {
    silent = true;
    quotes.invalidate(tick.endMillis());
    microstructure.interrupted();
  }

  /** The state after the tick. */
  InstrumentState state() {
    return last == null ? silentState() : spokenState();
  }

  private InstrumentState spokenState() {
    FeedHealth health = before == null ? FeedHealth.unseen() : before.health();
    return new InstrumentState(
        last.venue(),
        last.instrument(),
        last.asset(),
        last.quote(),
        last.role(),
        quotes.book(),
        isHeard() ? health.heard(tick.endMillis()) : health,
        ids.after(),
        barIntervalMillis,
        liquidationFeed,
        silent,
        quality.state(),
        quotes.top(),
        quotes.pool(),
        quotes.usualBid(tick.endMillis()),
        hidden.window(),
        microstructure.state(tick.endMillis()),
        messages(),
        orders.after(before == null ? OrderFeedState.unseen() : before.orders(), tick.endMillis()));
  }

  private InstrumentState silentState() {
    return new InstrumentState(
        before.venue(),
        before.instrument(),
        before.asset(),
        before.quote(),
        before.role(),
        quotes.book(),
        before.health(),
        before.ids(),
        barIntervalMillis,
        liquidationFeed,
        true,
        before.quality(),
        quotes.top(),
        quotes.pool(),
        quotes.usualBid(tick.endMillis()),
        hidden.window(),
        microstructure.state(tick.endMillis()),
        before.messages(),
        before.orders());
  }

  /** The messages of a tick count to the second in which it ends. */
  private BurstState messages() {
    BurstState counted = before == null ? BurstState.unseen() : before.messages();
    long messages = barIntervalMillis > 0 ? 0 : tick.inputs().size();
    return MessageBurst.plus(counted, messages, tick.endMillis());
  }

  /** The record of the tick that ends in this state. */
  VenueTick venueTick(InstrumentState state) {
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
        quotes.mid(),
        quotes.spreadBps(),
        quotes.bidDepth(),
        quotes.askDepth(),
        quotes.presence(),
        state.health().staleAfterMillis(barIntervalMillis, tick.policy().consolidation()),
        state.silent(),
        liquidationFeed,
        duplicates,
        gaps,
        flags(),
        quotes.firmBidDepth(),
        quotes.firmAskDepth(),
        quotes.bidCompleteTo(),
        quotes.askCompleteTo(),
        state.usualBid().seen() ? state.usualBid().mean() : Double.NaN,
        openInterestBase(),
        hidden.hiddenLongBase() * sums.close,
        Microstructure.tick(
            state.microstructure(), quotes.bookBelieved() ? state.book() : null, tick.endMillis()),
        messageRate(state),
        OrderFeed.activity(
            state.orders(), state.venue() + "|" + state.instrument(), tick.endMillis()));
  }

  private MessageRate messageRate(InstrumentState state) {
    BurstState counted = state.messages();
    return new MessageRate(
        state.venue() + "|" + state.instrument(),
        (double) MessageBurst.messages(counted, tick.endMillis()),
        MessageBurst.usual(counted, tick.endMillis()),
        MessageBurst.surprise(counted, tick.endMillis()));
  }

  private double openInterestBase() {
    return mark == null ? Double.NaN : mark.ticker().openInterestBase();
  }

  private long flags() {
    long flags = quality.flags();
    flags = silent ? QualityFlag.SILENT.addedTo(flags) : flags;
    return barIntervalMillis > 0 ? QualityFlag.LOW_RESOLUTION.addedTo(flags) : flags;
  }

  /** What is quoted, else the newest mark: what trades say comes first. */
  private void priceWithoutTrade() {
    double mid = quotes.mid();
    if (!Double.isNaN(mid)) {
      sums.price(mid, quotes.midMillis());
    } else if (mark != null) {
      sums.price(mark.ticker().markPrice(), mark.eventTimeMillis());
    }
  }

  private void traded(MarketEvent trade, boolean believed) {
    sums.trade(trade, believed);
    orders.trade();
    if (believed) {
      microstructure.traded(trade.price(), trade.eventTimeMillis());
    }
  }

  /** A book that is crossed for a moment is not followed, and not forgotten. */
  private void booked(OrderBook.Applied applied) {
    count(applied);
    if (!quotes.bookValid()) {
      microstructure.interrupted();
    } else if (quotes.bookBelieved()) {
      microstructure.quoted(quotes.topOfBook());
    }
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
    if (quotes.crossed()) {
      quality.raise(QualityFlag.CROSSED);
    }
  }
}

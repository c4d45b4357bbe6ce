package io.firebreak.market;

import static io.firebreak.market.InstrumentRun.START;
import static io.firebreak.market.InstrumentRun.delta;
import static io.firebreak.market.InstrumentRun.disconnect;
import static io.firebreak.market.InstrumentRun.event;
import static io.firebreak.market.InstrumentRun.mark;
import static io.firebreak.market.InstrumentRun.snapshot;
import static io.firebreak.market.InstrumentRun.trade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.liquidity.DepthBands;
import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.OrderAction;
import io.firebreak.model.OrderActivity;
import io.firebreak.model.OrderMessage;
import io.firebreak.model.PoolState;
import io.firebreak.model.Presence;
import io.firebreak.model.Side;
import io.firebreak.model.VenueTick;
import io.firebreak.policy.Policy;
import io.firebreak.tick.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VenueTickEngineTest {
  private static final long STALE = Policy.v0().consolidation().staleFloorMillis();
  private static final double NONE = Double.NaN;
  private static final double[] NO = {};
  private final InstrumentRun run = new InstrumentRun();

  private static MarketEventBuilder book(long timeMillis, double[] bids, double[] asks) {
    double[] ones = {1};
    return event(EventKind.BOOK_SNAPSHOT, timeMillis)
        .book(
            new BookLevels(bids, bids.length == 0 ? NO : ones, asks, asks.length == 0 ? NO : ones));
  }

  private static MarketEvent top(long timeMillis, double bid, double ask) {
    double[] unknown = {Double.NaN};
    return event(EventKind.TOP_OF_BOOK, timeMillis)
        .book(new BookLevels(new double[] {bid}, unknown, new double[] {ask}, unknown))
        .build();
  }

  private static MarketEvent pool(long timeMillis, PoolState state) {
    return event(EventKind.POOL_STATE, timeMillis).pool(state).build();
  }

  @Test
  void pricesOfATickAreOpenHighLowClose() {
    VenueTick tick =
        run.at(
            START,
            trade(START + 3, "d", 101, 1),
            trade(START, "a", 100, 1),
            trade(START + 1, "b", 105, 1),
            trade(START + 2, "c", 95, 1));
    assertThat(new double[] {tick.open(), tick.high(), tick.low(), tick.close()})
        .containsExactly(100, 105, 95, 101);
    assertThat(tick.sellBase()).isEqualTo(4);
  }

  private static MarketEvent order(long timeMillis, String id, OrderAction action) {
    return event(EventKind.ORDER, timeMillis)
        .id(id)
        .order(new OrderMessage("desk", action))
        .build();
  }

  @Test
  void ordersAreCountedBesideTradesAndMoveNoPrice() {
    VenueTick tick =
        run.at(
            START,
            order(START, "1", OrderAction.NEW),
            order(START + 1, "1", OrderAction.REPLACE),
            order(START + 2, "1", OrderAction.CANCEL),
            trade(START + 3, "t", 100, 1));
    assertThat(tick.orders().orderToTrade()).isEqualTo(2);
    assertThat(tick.orders().participant()).isEqualTo("desk");
    assertThat(tick.volumeBase()).isEqualTo(1);
    assertThat(tick.duplicates()).isZero();
  }

  @Test
  void anOrderMessageThatComesTwiceCountsOnce() {
    MarketEvent cancel = order(START, "1", OrderAction.CANCEL);
    VenueTick tick = run.at(START, cancel, cancel);
    assertThat(tick.orders().orderToTrade()).isZero();
    assertThat(tick.duplicates()).isEqualTo(1);
  }

  @Test
  void partialFillsOfOneMomentAreTwo() {
    VenueTick tick = run.at(START, fill(START, "1", 1), fill(START, "1", 2), fill(START, "1", 2));
    assertThat(tick.duplicates()).isEqualTo(1);
  }

  private static MarketEvent fill(long timeMillis, String id, double quantity) {
    return order(timeMillis, id, OrderAction.FILL).toBuilder().quantity(quantity).build();
  }

  @Test
  void ordersOfAPrivateFeedDoNotHideThatTheMarketsFeedIsSilent() {
    run.at(START, book(START, new double[] {99}, new double[] {101}).build());
    long before = START + STALE - 500;
    assertThat(run.at(before, order(before, "1", OrderAction.NEW)).silent()).isFalse();
    long after = START + STALE + 500;
    VenueTick tick = run.at(after, order(after, "2", OrderAction.NEW));
    assertThat(tick.silent()).isTrue();
    assertThat(tick.mid()).isNaN();
    assertThat(run.deadline()).isEqualTo(Step.NO_DEADLINE);
    assertThat(run.at(after + 250, trade(after + 250, "t", 100, 1)).silent()).isFalse();
  }

  @Test
  void anInstrumentThatHasSentOrdersAloneIsNotMissed() {
    run.at(START, order(START, "1", OrderAction.NEW));
    assertThat(run.deadline()).isEqualTo(Step.NO_DEADLINE);
    assertThat(run.all(START + 10 * STALE)).isEmpty();
  }

  @Test
  void aFeedWithoutOrdersSaysNothingOfThem() {
    VenueTick tick = run.at(START, trade(START, "a", 100, 1));
    assertThat(tick.orders()).isEqualTo(OrderActivity.unknown());
  }

  @Test
  void identifierCountsOnceWithinATick() {
    VenueTick tick = run.at(START, trade(START, "a", 100, 2), trade(START, "a", 100, 2));
    assertThat(tick.volumeBase()).isEqualTo(2);
    assertThat(tick.duplicates()).isEqualTo(1);
  }

  @Test
  void identifierCountsOnceAcrossTicks() {
    run.at(START, trade(START, "a", 100, 2));
    VenueTick tick = run.at(START + 250, trade(START + 250, "a", 100, 2));
    assertThat(tick.priced()).isFalse();
    assertThat(tick.duplicates()).isEqualTo(1);
  }

  @Test
  void oneIdentifierMayNameATradeAndALiquidation() {
    VenueTick tick =
        run.at(
            START,
            trade(START, "a", 100, 2),
            event(EventKind.LIQUIDATION, START)
                .id("a")
                .side(Side.SELL)
                .price(100)
                .quantity(2)
                .build());
    assertThat(tick.duplicates()).isZero();
    assertThat(tick.liquidatedLongQuote()).isEqualTo(200);
  }

  @Test
  void repeatedBookNumberIsADuplicate() {
    run.at(START, snapshot(START, 7));
    assertThat(run.at(START + 250, delta(START + 250, 7)).duplicates()).isEqualTo(1);
  }

  @Test
  void gapMakesTheBookStaleUntilALaterSnapshot() {
    run.at(START, snapshot(START, 7));
    VenueTick gap = run.at(START + 250, delta(START + 250, 9));
    assertThat(gap.gaps()).isEqualTo(1);
    assertThat(gap.book()).isEqualTo(Presence.STALE);
    assertThat(gap.bidDepthQuote()).isEmpty();
    assertThat(run.at(START + 500, snapshot(START + 500, 20)).book()).isEqualTo(Presence.PRESENT);
  }

  @Test
  void disconnectInTheTickOfALaterSnapshotIsHealed() {
    VenueTick tick = run.at(START, snapshot(START + 100, 7), disconnect(START + 50));
    assertThat(tick.book()).isEqualTo(Presence.PRESENT);
  }

  @Test
  void disconnectAtOrAfterTheSnapshotOfItsTickStands() {
    VenueTick tick = run.at(START, snapshot(START + 100, 7), disconnect(START + 100));
    assertThat(tick.book()).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void crossedBookIsStaleAndHasNoDepth() {
    MarketEvent crossing = book(START, new double[] {101}, new double[] {101}).sequence(7).build();
    VenueTick tick = run.at(START, crossing);
    assertThat(tick.book()).isEqualTo(Presence.STALE);
    assertThat(tick.bidDepthQuote()).isEmpty();
    assertThat(tick.bidCompleteTo()).isNaN();
  }

  @Test
  void bookThatStaysCrossedIsCountedAsAGap() {
    run.at(START, book(START, new double[] {101}, new double[] {101}).sequence(7).build());
    assertThat(run.at(START + 1_500, mark(START + 1_500, 100)).gaps()).isZero();
    assertThat(run.at(START + 2_000, mark(START + 2_000, 100)).gaps()).isEqualTo(1);
  }

  @Test
  void emptyBookIsAValueNotUnknown() {
    VenueTick tick = run.at(START, book(START, new double[0], new double[0]).sequence(7).build());
    assertThat(tick.book()).isEqualTo(Presence.PRESENT);
    assertThat(tick.bidDepthQuote()).containsOnly(0);
    assertThat(tick.mid()).isNaN();
  }

  @Test
  void topOfBookHasAMidAndASpreadAndNoDepth() {
    VenueTick tick = run.at(START, top(START, 99, 101));
    assertThat(tick.mid()).isEqualTo(100);
    assertThat(tick.close()).isEqualTo(100);
    assertThat(tick.spreadBps()).isEqualTo(200);
    assertThat(tick.bidDepthQuote()).isEmpty();
    assertThat(tick.book()).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void topOfBookYieldsToAFullBookAndStepsInForABrokenOne() {
    run.at(START, snapshot(START, 7), top(START, 99, 103));
    assertThat(run.at(START + 250, mark(START + 250, 100)).mid()).isEqualTo(100);
    assertThat(run.at(START + 500, delta(START + 500, 9)).mid()).isEqualTo(101);
  }

  @Test
  void topOfBookOfASilentFeedIsNotBelieved() {
    long end = run.at(START, top(START, 99, 101)).eventTimeMillis();
    assertThat(run.at(end + STALE).mid()).isNaN();
  }

  @Test
  void firmDepthIsUnknownFirstAndThenWhatRested() {
    assertThat(run.at(START, snapshot(START, 7)).firmBidDepthQuote()).isEmpty();
    VenueTick later = run.at(START + 4_000, mark(START + 4_000, 100));
    assertThat(later.firmBidDepthQuote()[DepthBands.WIDEST]).isEqualTo(99);
  }

  @Test
  void bookSaysHowFarItIsComplete() {
    VenueTick tick = run.at(START, snapshot(START, 7));
    assertThat(new double[] {tick.bidCompleteTo(), tick.askCompleteTo()}).containsExactly(99, 101);
  }

  @Test
  void usualDepthIsKeptWhileTheBookIsUnknown() {
    run.at(START, snapshot(START, 7));
    VenueTick gap = run.at(START + 250, delta(START + 250, 9));
    assertThat(gap.usualBidQuote()).isEqualTo(99);
  }

  @Test
  void poolQuotesLikeABook() {
    VenueTick tick = run.at(START, pool(START, new PoolState(0.003, 1_000, 2e6, NONE, NO, NO)));
    assertThat(tick.mid()).isEqualTo(2_000);
    assertThat(tick.close()).isEqualTo(2_000);
    assertThat(tick.bidDepthQuote()[DepthBands.WIDEST]).isCloseTo(10_025.125786760, within(1e-6));
    assertThat(tick.spreadBps()).isCloseTo(1e4 * (1 / 0.997 - 0.997), within(1e-9));
    assertThat(tick.book()).isEqualTo(Presence.PRESENT);
    assertThat(tick.firmBidDepthQuote()).isEmpty();
  }

  @Test
  void poolIsCompleteAsFarAsItsRangesReach() {
    double[] bounds = {1_900, 2_100};
    PoolState ranged = new PoolState(0, NONE, NONE, 2_000, bounds, new double[] {1e6});
    VenueTick tick = run.at(START, pool(START, ranged));
    assertThat(tick.bidCompleteTo()).isEqualTo(1_900);
    assertThat(tick.askCompleteTo()).isEqualTo(2_100);
  }

  @Test
  void poolThatCannotBeMeasuredIsUnknown() {
    run.at(START, pool(START, new PoolState(0.003, 1_000, 2e6, NONE, NO, NO)));
    PoolState unknown = new PoolState(0.003, NONE, 5, NONE, NO, NO);
    VenueTick tick = run.at(START + 250, pool(START + 250, unknown));
    assertThat(tick.book()).isEqualTo(Presence.STALE);
    assertThat(tick.bidDepthQuote()).isEmpty();
  }

  @Test
  void poolIsUnknownAfterADisconnectUntilItsNextState() {
    PoolState state = new PoolState(0.003, 1_000, 2e6, NONE, NO, NO);
    run.at(START, pool(START, state));
    assertThat(run.at(START + 250, disconnect(START + 250)).mid()).isNaN();
    assertThat(run.at(START + 500, pool(START + 500, state)).mid()).isEqualTo(2_000);
  }

  @Test
  void quotedBookPricesATickWithoutTrades() {
    VenueTick tick = run.at(START, snapshot(START, 7));
    assertThat(tick.close()).isEqualTo(100);
    assertThat(tick.volumeBase()).isNaN();
  }

  @Test
  void tickerWithoutAMarkLeavesThePriceOfTheTrade() {
    VenueTick tick = run.at(START, trade(START, "a", 100, 1), mark(START + 1, Double.NaN));
    assertThat(tick.close()).isEqualTo(100);
    assertThat(tick.priceTimeMillis()).isEqualTo(START);
  }

  @Test
  void tickerWithoutAMarkIsNoPrice() {
    assertThat(run.at(START, mark(START, Double.NaN)).priced()).isFalse();
  }

  @Test
  void silenceIsToldExactlyAtItsDeadlineAndOnce() {
    long end = run.at(START, trade(START, "a", 100, 1)).eventTimeMillis();
    assertThat(run.deadline()).isEqualTo(end + STALE);
    assertThat(run.all(end + STALE - 250)).isEmpty();
    assertThat(run.at(end + STALE).silent()).isTrue();
    assertThat(run.deadline()).isEqualTo(Step.NO_DEADLINE);
    assertThat(run.all(end + STALE + 250)).isEmpty();
  }

  @Test
  void bookOfASilentFeedIsNotBelieved() {
    long end = run.at(START, snapshot(START, 7)).eventTimeMillis();
    assertThat(run.at(end + STALE).book()).isEqualTo(Presence.STALE);
  }

  @Test
  void emptyTicksBeforeTheDeadlineChangeNothing() {
    run.at(START, snapshot(START, 7));
    InstrumentState before = run.state();
    run.all(START + 250);
    run.all(START + 500);
    assertThat(run.state()).isEqualTo(before);
  }

  @Test
  void keyThatHasNeverBeenSeenSaysNothing() {
    assertThat(run.all(START)).isEmpty();
    assertThat(run.deadline()).isEqualTo(Step.NO_DEADLINE);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"OPTION_QUOTE", "VOLATILITY_INDEX", "ORACLE_PRICE", "EXPOSURE_LADDER", "HEARTBEAT"})
  void kindsOfTheAssetAreLeftToIt(EventKind kind) {
    assertThat(VenueTickEngine.takes(kind)).isFalse();
  }

  @Test
  void oldestIdentifiersAreForgottenFirst() {
    long[] hashes = new long[RecentIds.CAPACITY + 1];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = i;
    }
    RecentIds ids = RecentIds.none().with(hashes, hashes.length);
    assertThat(ids.contains(0)).isFalse();
    assertThat(ids.contains(1)).isTrue();
    assertThat(ids.contains(RecentIds.CAPACITY)).isTrue();
  }
}

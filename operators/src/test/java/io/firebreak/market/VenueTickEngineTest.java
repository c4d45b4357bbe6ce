package io.firebreak.market;

import static io.firebreak.market.InstrumentRun.START;
import static io.firebreak.market.InstrumentRun.delta;
import static io.firebreak.market.InstrumentRun.disconnect;
import static io.firebreak.market.InstrumentRun.event;
import static io.firebreak.market.InstrumentRun.mark;
import static io.firebreak.market.InstrumentRun.snapshot;
import static io.firebreak.market.InstrumentRun.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.EventKind;
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
  private final InstrumentRun run = new InstrumentRun();

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
      names = {
        "OPTION_QUOTE",
        "VOLATILITY_INDEX",
        "ORACLE_PRICE",
        "POOL_STATE",
        "EXPOSURE_LADDER",
        "ORDER",
        "HEARTBEAT"
      })
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

package io.firebreak.market;

import static io.firebreak.market.InstrumentRun.START;
import static io.firebreak.market.InstrumentRun.delta;
import static io.firebreak.market.InstrumentRun.disconnect;
import static io.firebreak.market.InstrumentRun.event;
import static io.firebreak.market.InstrumentRun.snapshot;
import static io.firebreak.market.InstrumentRun.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.QualityFlag;
import io.firebreak.model.Side;
import io.firebreak.model.VenueTick;
import io.firebreak.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a feed is seen in its tick, and does not get into its numbers. */
class FeedQualityTest {
  private static final long TICK = 250;
  private static final long HOLD = Policy.v0().quality().holdMillis();

  private final InstrumentRun run = new InstrumentRun();

  @Test
  void soundFeedHasNoFlags() {
    run.at(START, snapshot(START, 7), trade(START, "a", 100, 1));
    assertThat(run.at(START + TICK, delta(START + TICK, 8)).flags()).isZero();
  }

  @Test
  void outlierPrintMakesNoPriceButItsVolumeCounts() {
    run.at(START, trade(START, "a", 100, 1));
    VenueTick tick =
        run.at(START + TICK, trade(START + TICK, "b", 9, 2), trade(START + TICK + 1, "c", 101, 1));
    assertThat(tick.low()).isEqualTo(101);
    assertThat(tick.volumeBase()).isEqualTo(3);
    assertThat(names(tick)).containsExactly("OUTLIER");
  }

  @Test
  void repeatedMessageIsAFlag() {
    run.at(START, trade(START, "a", 100, 1));
    VenueTick tick = run.at(START + TICK, trade(START + TICK, "a", 100, 1));
    assertThat(names(tick)).containsExactly("DUPLICATED");
  }

  @Test
  void flagStaysForItsTimeAndGoes() {
    run.at(START, snapshot(START, 7));
    run.at(START + TICK, delta(START + TICK, 9));
    long healed = START + 2 * TICK;
    assertThat(names(run.at(healed, snapshot(healed, 10)))).containsExactly("GAPPED");
    // The tick's end is what the hold is counted from, on both sides.
    long held = START + TICK + HOLD;
    assertThat(names(run.at(held, delta(held, 11)))).containsExactly("GAPPED");
    assertThat(run.at(held + TICK, delta(held + TICK, 12)).flags()).isZero();
  }

  @Test
  void forcedOrderThatIsSentAgainAfterADisconnectCountsOnce() {
    run.at(START, forced(START, 100, 5));
    run.at(START + TICK, disconnect(START + TICK));
    VenueTick again = run.at(START + 2 * TICK, forced(START + 2 * TICK, 100, 5));
    assertThat(again.liquidatedLongQuote()).isZero();
    assertThat(again.duplicates()).isEqualTo(1);
    assertThat(names(again)).contains("REPLAYED");
  }

  @Test
  void forcedOrderThatWasOldWhenItCameIsNotNews() {
    long age = Policy.v0().quality().forcedOrderAgeMillis();
    MarketEvent old = forced(START, 100, 5).toBuilder().ingestedAt(START + age + 1).build();
    assertThat(run.at(START, old).liquidatedLongQuote()).isZero();
  }

  @Test
  void eventsThatArriveLateAreAFlag() {
    MarketEvent slow = trade(START, "a", 100, 1).toBuilder().ingestedAt(START + 2_001).build();
    assertThat(names(run.at(START, slow))).containsExactly("LAGGING");
  }

  @Test
  void eventsAheadOfTheirReceiptAreAFlag() {
    MarketEvent ahead = trade(START, "a", 100, 1).toBuilder().ingestedAt(START - 1_001).build();
    assertThat(names(run.at(START, ahead))).containsExactly("SKEWED");
  }

  @Test
  void silentFeedIsFlaggedAndComesBackGapped() {
    run.at(START, trade(START, "a", 100, 1));
    long deadline = run.deadline();
    assertThat(names(run.all(deadline).get(0))).containsExactly("SILENT");
    VenueTick back = run.at(deadline + TICK, trade(deadline + TICK, "b", 101, 1));
    assertThat(names(back)).containsExactly("GAPPED");
  }

  @Test
  void firstPrintAfterAnOutageIsBelieved() {
    run.at(START, trade(START, "a", 100, 1));
    long later = START + Policy.v0().quality().reseedMillis() + TICK;
    assertThat(run.at(later, trade(later, "b", 60, 1)).close()).isEqualTo(60);
  }

  private static List<String> names(VenueTick tick) {
    return QualityFlag.names(tick.flags());
  }

  private static MarketEvent forced(long timeMillis, double price, double quantity) {
    return event(EventKind.LIQUIDATION, timeMillis)
        .side(Side.SELL)
        .price(price)
        .quantity(quantity)
        .build();
  }
}

package io.firebreak.market;

import static io.firebreak.market.InstrumentRun.START;
import static io.firebreak.market.InstrumentRun.disconnect;
import static io.firebreak.market.InstrumentRun.event;
import static io.firebreak.market.InstrumentRun.trade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MicrostructureTick;
import org.junit.jupiter.api.Test;

/** What an order meets at one instrument. */
class MicrostructureTest {
  private static final long TICK = 250;
  private static final double[] NONE = {};

  private final InstrumentRun run = new InstrumentRun();

  @Test
  void micropriceAndImbalanceLeanToTheThinnerSide() {
    MicrostructureTick seen = at(START, snapshot(START, 30, 10));
    assertThat(seen.microprice()).isEqualTo(100.5);
    assertThat(seen.topImbalance()).isEqualTo(0.5);
  }

  @Test
  void salesWalkTheBids() {
    // Bids of 29,700 in the quote asset at 99, mid 100.
    MicrostructureTick seen = at(START, snapshot(START, 300, 10));
    assertThat(seen.sellSlippageBps()[0]).isCloseTo(100, within(1e-9));
    assertThat(seen.sellSlippageBps()[1]).isNaN();
    assertThat(seen.sellSlippageBps()[2]).isNaN();
  }

  @Test
  void flowAtTheBestIsSummedOverTheUpdatesOfATick() {
    assertThat(at(START, snapshot(START, 10, 10)).orderFlowBasePerSecond()).isNaN();
    long next = START + TICK;
    MicrostructureTick seen =
        at(next, bid(next, 99, 14), ask(next + 1, 101, 7), bid(next + 2, 99, 13));
    // 4 joined, 3 left the ask, 1 left: 6 in an impulse, at least a second observed.
    double impulse = 6 * Math.log(2) / 10;
    double observed = 1 - Math.pow(2, -0.1);
    assertThat(seen.orderFlowBasePerSecond()).isCloseTo(impulse / observed, within(1e-12));
    assertThat(seen.orderFlowQueues()).isPositive();
  }

  @Test
  void bookThatIsCrossedForAMomentLosesNoFlow() {
    at(START, snapshot(START, 10, 10));
    long next = START + TICK;
    // The bid that crosses comes first: 5 joined the bid, 10 left the ask, 8 joined it above.
    MicrostructureTick seen =
        at(next, bid(next, 101, 5), ask(next + 1, 101, 0), ask(next + 2, 102, 8));
    double impulse = (5 + 10 - 8) * Math.log(2) / 10;
    double observed = 1 - Math.pow(2, -0.1);
    assertThat(seen.orderFlowBasePerSecond()).isCloseTo(impulse / observed, within(1e-12));
  }

  @Test
  void flowBeginsAnewAfterADisconnect() {
    at(START, snapshot(START, 10, 10));
    MicrostructureTick broken = at(START + TICK, disconnect(START + TICK));
    assertThat(broken.microprice()).isNaN();
    assertThat(broken.sellSlippageBps()).isEmpty();
    MicrostructureTick again = at(START + 2 * TICK, snapshot(START + 2 * TICK, 500, 10));
    assertThat(again.orderFlowBasePerSecond()).isNaN();
  }

  @Test
  void silenceIsUnknown() {
    run.at(START, snapshot(START, 10, 10));
    assertThat(run.all(run.deadline()).get(0).microstructure().microprice()).isNaN();
  }

  @Test
  void bounceOfTradesIsTheSpread() {
    MicrostructureTick seen = null;
    for (int i = 0; i < 100; i++) {
      long time = START + i * TICK;
      seen = at(time, trade(time, "t" + i, i % 2 == 0 ? 100 : 100.1, 1));
    }
    // Strict alternation: cov(dp_t, dp_t-1) = -spread^2, so Roll's 2 sqrt(-cov) is twice 10 bps.
    assertThat(seen.rollSpreadBps()).isCloseTo(20, within(0.3));
    assertThat(seen.microprice()).isNaN();
  }

  @Test
  void topOfBookAloneHasNoMicrostructure() {
    double[] one = {1};
    BookLevels levels = new BookLevels(new double[] {99}, one, new double[] {101}, one);
    MarketEvent top = event(EventKind.TOP_OF_BOOK, START).book(levels).build();
    assertThat(at(START, top).microprice()).isNaN();
  }

  private MicrostructureTick at(long timeMillis, MarketEvent... events) {
    return run.at(timeMillis, events).microstructure();
  }

  private static MarketEvent snapshot(long timeMillis, double bidSize, double askSize) {
    return event(EventKind.BOOK_SNAPSHOT, timeMillis)
        .book(
            new BookLevels(
                new double[] {99},
                new double[] {bidSize},
                new double[] {101},
                new double[] {askSize}))
        .build();
  }

  private static MarketEvent bid(long timeMillis, double price, double size) {
    return delta(timeMillis, new BookLevels(new double[] {price}, new double[] {size}, NONE, NONE));
  }

  private static MarketEvent ask(long timeMillis, double price, double size) {
    return delta(timeMillis, new BookLevels(NONE, NONE, new double[] {price}, new double[] {size}));
  }

  private static MarketEvent delta(long timeMillis, BookLevels levels) {
    return event(EventKind.BOOK_DELTA, timeMillis)
        .sequenceSpan(MarketEvent.UNSEQUENCED)
        .book(levels)
        .build();
  }
}

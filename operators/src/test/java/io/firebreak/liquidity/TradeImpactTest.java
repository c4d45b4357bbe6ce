package io.firebreak.liquidity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TradeImpactTest {
  private static final long INTERVAL = 10_000;

  @Test
  void meanOfIntervalsEqualsAmihudsReference() {
    double[] returns = {.01, -.02, .005, .03};
    double[] volumes = {5e6, 8e6, 4e6, 10e6};
    TradeImpactState state = TradeImpactState.unseen();
    for (int i = 0; i < returns.length; i++) {
      state =
          TradeImpact.closed(
              new TradeImpactState(
                  0,
                  100,
                  100 * Math.exp(returns[i]),
                  0,
                  volumes[i],
                  state.sided(),
                  state.illiquidity(),
                  state.illiquidityWeight()),
              1);
    }
    assertThat(state.illiquidity()).isCloseTo(2.1875e-9, within(1e-20));
  }

  @Test
  void findsTheSlopeThatMadeThePrices() {
    TradeImpactState state = lawful(200);
    assertThat(TradeImpact.kyleLambda(state)).isCloseTo(2e-9, within(1e-15));
    assertThat(TradeImpact.explained(state)).isCloseTo(1, within(1e-9));
  }

  @Test
  void speaksFromThirtyEffectiveIntervalsOn() {
    // Older intervals weigh a little less: thirty closed ones are worth just below thirty.
    assertThat(TradeImpact.kyleLambda(lawful(31))).isNaN();
    assertThat(TradeImpact.amihud(lawful(31))).isNaN();
    assertThat(TradeImpact.kyleLambda(lawful(32))).isNotNaN();
    assertThat(TradeImpact.amihud(lawful(32))).isPositive();
  }

  @Test
  void pauseAgesTheIntervalBeforeItToo() {
    // Half-life one hour: of two steps an hour apart the older has half the weight.
    TradeImpactState state = trade(TradeImpactState.unseen(), 100, 1e6, 0);
    state = trade(state, 101, 1e6, 1);
    state = trade(state, 101, 1e6, 3_600_000);
    state = trade(state, 104, 1e6, 3_600_001);
    state = trade(state, 104, 0, 3_600_000 + INTERVAL);
    double older = Math.log(1.01) / 2e6;
    double newer = Math.log(104 / 101.0) / 2e6;
    assertThat(state.illiquidity()).isCloseTo((older / 2 + newer) / 1.5, within(1e-20));
  }

  @Test
  void pauseIsNobodysImpact() {
    TradeImpactState state = trade(TradeImpactState.unseen(), 100, 1e6, 0);
    state = trade(state, 50, -1e6, 3 * INTERVAL);
    state = trade(state, 50, 0, 4 * INTERVAL);
    assertThat(state.illiquidity()).isZero();
  }

  @Test
  void adjacentIntervalBeginsAtTheLastPrice() {
    TradeImpactState state = trade(TradeImpactState.unseen(), 100, 1e6, INTERVAL - 1);
    assertThat(trade(state, 101, 1e6, INTERVAL).openPrice()).isEqualTo(100);
    assertThat(trade(state, 101, 1e6, 2 * INTERVAL).openPrice()).isEqualTo(101);
  }

  @Test
  void unsidedTradingHasIlliquidityButNoLambda() {
    TradeImpactState state = TradeImpactState.unseen();
    for (int i = 0; i < 60; i++) {
      PricedFlow flow = new PricedFlow(100 + i % 3, 0, 1e6);
      state = TradeImpact.plus(state, flow, i * INTERVAL);
    }
    assertThat(TradeImpact.kyleLambda(state)).isNaN();
    assertThat(TradeImpact.amihud(state)).isPositive();
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    RestoredStream.assertExact(
        TradeImpactState.unseen(),
        300,
        i -> state -> trade(state, 100 + (i * 7 % 13), 1e5 * (i * 5 % 11 - 5), 3_700L * i));
  }

  /** One trade an interval, each moving the log price by 2e-9 a dollar. */
  private static TradeImpactState lawful(int trades) {
    SplittableRandom random = new SplittableRandom(4);
    TradeImpactState state = TradeImpactState.unseen();
    double log = Math.log(100);
    for (int i = 0; i < trades; i++) {
      double signed = random.nextDouble(-1e6, 1e6);
      log += i == 0 ? 0 : 2e-9 * signed;
      state = trade(state, Math.exp(log), i == 0 ? 0 : signed, i * INTERVAL);
    }
    return state;
  }

  private static TradeImpactState trade(
      TradeImpactState state, double price, double signedUsd, long timeMillis) {
    return TradeImpact.plus(
        state, new PricedFlow(price, signedUsd, Math.abs(signedUsd)), timeMillis);
  }
}

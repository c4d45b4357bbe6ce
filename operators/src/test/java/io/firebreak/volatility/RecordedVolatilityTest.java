package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.firebreak.RecordedTrades;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The streaming estimators against batch formulas over all trades of a day that holds a crash: 1e-9
 * of the value, the rounding of running sums. Skipped where there are no recordings.
 */
class RecordedVolatilityTest {
  private static final double EXACT = 1e-7;

  @ParameterizedTest
  @ValueSource(strings = {"gemini_BTCUSD", "coinbase_AVAXUSD", "binance-delivery_AVAXUSD_PERP"})
  void minuteEstimatorsEqualTheBatch(String recording) throws IOException {
    RandomPrices prices = recorded(recording);
    BatchMinutes batch = new BatchMinutes(prices);
    MomentsState moments = stream(prices).minutes().moments();
    assertThat(ReturnMoments.variance(moments))
        .isCloseTo(batch.variance(), withinPercentage(EXACT));
    assertThat(ReturnMoments.bipower(moments)).isCloseTo(batch.bipower(), withinPercentage(EXACT));
    assertThat(ReturnMoments.medianVariance(moments))
        .isCloseTo(batch.medianVariance(), withinPercentage(EXACT));
    assertThat(JumpTest.z(moments)).isCloseTo(batch.jumpZ(), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gemini_BTCUSD", "coinbase_AVAXUSD", "binance-delivery_AVAXUSD_PERP"})
  void ladderEqualsTheBatch(String recording) throws IOException {
    RandomPrices prices = recorded(recording);
    BatchMinutes batch = new BatchMinutes(prices);
    ImpulseState ladder = stream(prices).minutes().ladder();
    for (int rung = 0; rung < VolatilityLadder.rungs(); rung++) {
      double halfLife = VolatilityLadder.halfLifeSeconds(rung);
      double observed = ladder.observed()[rung];
      assertThat(60 * ladder.variance()[rung] / observed)
          .isCloseTo(batch.ladder(halfLife), withinPercentage(EXACT));
      assertThat(60 * ladder.downside()[rung] / observed)
          .isCloseTo(batch.downside(halfLife), withinPercentage(EXACT));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gemini_BTCUSD", "coinbase_AVAXUSD", "binance-delivery_AVAXUSD_PERP"})
  void twoScaleVarianceEqualsTheBatch(String recording) throws IOException {
    RandomPrices prices = recorded(recording);
    BatchSlots batch = new BatchSlots(prices);
    TwoScaleState s = stream(prices).slots().twoScale();
    double variance =
        TwoScale.variance(s.fast() / s.fastWeight(), s.slow() / s.slowWeight(), Slots.LAGS);
    assertThat(variance).isPositive();
    assertThat(variance).isCloseTo(batch.variance(), withinPercentage(EXACT));
  }

  private static RandomPrices recorded(String recording) throws IOException {
    RecordedTrades day = RecordedTrades.of(recording);
    return new RandomPrices(day.prices(), day.times());
  }

  private static RealisedState stream(RandomPrices prices) {
    return prices.run(RealisedVolatility.start(prices.prices()[0], prices.times()[0]));
  }
}

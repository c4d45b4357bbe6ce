package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.Presence;
import io.firebreak.option.ImpliedIndex;
import io.firebreak.tick.MarketContext;
import org.junit.jupiter.api.Test;

class HaircutVolatilityTest {
  private static final long QUARTER_HOUR = 900_000;

  @Test
  void blendsImpliedVolatilityAsInTheGoldenValues() {
    assertThat(HaircutVolatility.blended(0.55, 0.45, 1)).isCloseTo(0.4875993489, within(1e-10));
    assertThat(HaircutVolatility.blended(1.4, 1.6, 1)).isCloseTo(1.4712069875, within(1e-10));
  }

  @Test
  void weighsStressAsInTheGoldenValues() {
    assertThat(HaircutVolatility.stressed(0.4875993489, 1.2, 0.25))
        .isCloseTo(0.7336994233, within(1e-10));
    assertThat(HaircutVolatility.stressed(0.45, 1.2, 0.25)).isCloseTo(0.7154544011, within(1e-10));
  }

  @Test
  void addsNoStressWhereNoneHasBeenSeen() {
    assertThat(HaircutVolatility.stressed(0.5, Double.NaN, 0.25)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void usesImpliedVolatilityOnlyWhilePresent() {
    Risks fresh = Risks.calm().implied(1.5, Presence.PRESENT);
    Risks stale = Risks.calm().implied(1.5, Presence.STALE);
    assertThat(forecast(fresh)).isGreaterThan(1);
    assertThat(forecast(stale)).isEqualTo(0.6);
  }

  @Test
  void isNeverLoweredByImpliedVolatility() {
    Risks risks = Risks.calm().implied(0.1, Presence.PRESENT);
    assertThat(forecast(risks)).isEqualTo(0.6);
  }

  @Test
  void optionsOfTheIndexRaiseAnAssetWithoutAnyInTheRatioOfSlowVolatilities() {
    assertThat(forecast(Risks.calm(), new ImpliedIndex(1.5, 1, 0.6)))
        .isCloseTo(HaircutVolatility.blended(1.5, 0.6, 0.5), within(1e-12));
  }

  @Test
  void optionsOfTheIndexSayNothingOfAnAssetWithItsOwn() {
    Risks risks = Risks.calm().implied(0.7, Presence.PRESENT);
    assertThat(forecast(risks, new ImpliedIndex(3, 1, 0.6))).isEqualTo(forecast(risks));
  }

  @Test
  void isNeverLoweredByTheOptionsOfTheIndex() {
    assertThat(forecast(Risks.calm(), new ImpliedIndex(0.1, 1, 0.6))).isEqualTo(0.6);
  }

  @Test
  void isUnknownWithoutAnyRung() {
    Risks risks = Risks.calm().volatility(Double.NaN);
    assertThat(forecast(risks)).isNaN();
  }

  private static double forecast(Risks risks) {
    return forecast(risks, ImpliedIndex.in(MarketContext.UNKNOWN));
  }

  private static double forecast(Risks risks, ImpliedIndex index) {
    return HaircutVolatility.forecast(TailReading.of(risks.at(0)), QUARTER_HOUR, index);
  }
}

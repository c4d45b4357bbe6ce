package io.firebreak.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.option.ConstantMaturity.Tenor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantMaturityTest {

  /** Linear in volatility the first would be 56.75 %. */
  @ParameterizedTest
  @CsvSource({"23, .55, 51, .62, .580781800679", "24, .20, 36, .24, .224855509161"})
  void isLinearInTotalVariance(double t1, double s1, double t2, double s2, double expected) {
    assertThat(ConstantMaturity.volatility(new Tenor(t1, s1), new Tenor(t2, s2), 30))
        .isCloseTo(expected, within(1e-12));
  }

  @Test
  void atATenorItIsThatTenor() {
    assertThat(ConstantMaturity.volatility(new Tenor(30, .5), new Tenor(60, .9), 30))
        .isCloseTo(.5, within(1e-15));
  }

  @Test
  void lessTotalVarianceLaterIsArbitrage() {
    assertThat(ConstantMaturity.arbitrage(new Tenor(10, .8), new Tenor(40, .4))).isFalse();
    assertThat(ConstantMaturity.arbitrage(new Tenor(10, .8), new Tenor(40, .3999))).isTrue();
  }

  @Test
  void anUnknownTenorGivesAnUnknownVolatility() {
    assertThat(ConstantMaturity.volatility(new Tenor(10, Double.NaN), new Tenor(40, .4), 30))
        .isNaN();
  }

  @Test
  void refusesTenorsOutOfOrder() {
    assertThatThrownBy(() -> ConstantMaturity.volatility(new Tenor(40, .4), new Tenor(40, .4), 30))
        .hasMessageContaining("40.0, 40.0");
  }
}

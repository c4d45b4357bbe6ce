package io.firebreak.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VariancePremiumTest {

  @Test
  void isADifferenceOfVariances() {
    assertThat(VariancePremium.annual(.62, .50)).isCloseTo(.1344, within(1e-12));
    assertThat(VariancePremium.over(30, .62, .50)).isCloseTo(.011046575342, within(1e-12));
  }

  @Test
  void isNegativeWhereOptionsAreCheap() {
    assertThat(VariancePremium.annual(.5, .6)).isNegative();
  }
}

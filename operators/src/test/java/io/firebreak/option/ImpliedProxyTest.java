package io.firebreak.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ImpliedProxyTest {

  @Test
  void scalesTheIndexByTheRatio() {
    assertThat(ImpliedProxy.of(.5, .3, 1.5)).isEqualTo(new ImpliedProxy(.75, .3));
  }

  @Test
  void qualityIsAtMostAHalf() {
    assertThat(ImpliedProxy.of(.5, .9, 1.5).quality()).isEqualTo(.5);
  }

  @Test
  void boundsBelongToTheRangeAndBeyondThemNothingIsWeighed() {
    assertThat(ImpliedProxy.of(.5, .4, 5)).isEqualTo(new ImpliedProxy(2.5, .4));
    assertThat(ImpliedProxy.of(.5, .4, 5.001)).isEqualTo(new ImpliedProxy(2.5, 0));
    assertThat(ImpliedProxy.of(.5, .4, .1)).isEqualTo(new ImpliedProxy(.05, .4));
    assertThat(ImpliedProxy.of(.5, .4, .099)).isEqualTo(new ImpliedProxy(.05, 0));
  }

  @Test
  void unknownStaysUnknown() {
    assertThat(ImpliedProxy.of(Double.NaN, 1, 1)).isEqualTo(new ImpliedProxy(Double.NaN, 0));
    assertThat(ImpliedProxy.of(.5, 1, Double.NaN)).isEqualTo(new ImpliedProxy(Double.NaN, 0));
  }

  @Test
  void ratioIsTheMedianOfTheDaysThatCount() {
    double[] asset = {.6, .9, Double.NaN, 5, .8};
    double[] index = {.3, .6, .5, .5, 0};
    assertThat(ImpliedProxy.ratio(asset, index, 3)).isEqualTo(2);
    assertThat(ImpliedProxy.ratio(asset, index, 4)).isNaN();
  }

  @Test
  void refusesSeriesOfOtherDays() {
    assertThatThrownBy(() -> ImpliedProxy.ratio(new double[2], new double[3], 1))
        .hasMessageContaining("2, 3");
  }
}

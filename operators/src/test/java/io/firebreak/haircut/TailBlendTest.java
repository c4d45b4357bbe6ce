package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.policy.TailPolicy;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TailBlendTest {
  private static final TailPolicy POOLING = new TailPolicy(0.01, 0.04, 0.5, 400);
  private static final TailPool POOL = new TailPool(Math.log(4), 12);

  @Test
  void anAssetThatNobodyHasJudgedTakesThePool() {
    TailBlend blend = TailBlend.of(own(2, 0), POOL, POOLING);
    assertThat(blend.multiple()).isCloseTo(4, within(1e-12));
    assertThat(blend.ownWeight()).isZero();
  }

  @Test
  void isMixedInLogarithmsByTheShareOfHorizonsJudged() {
    assertThat(TailBlend.of(own(1, 200), POOL, POOLING).multiple()).isCloseTo(2, within(1e-12));
  }

  @Test
  void aMatureAssetStandsOnItsOwnToTheLastDigit() {
    TailBlend blend = TailBlend.of(own(2.7, 400), POOL, POOLING);
    assertThat(blend.multiple()).isEqualTo(own(2.7, 400).multiple());
    assertThat(TailBlend.of(own(2.7, Math.nextDown(400.0)), POOL, POOLING).ownWeight())
        .isLessThan(1);
  }

  @Test
  void withoutAPoolItStandsOnItsOwn() {
    TailBlend blend = TailBlend.of(own(2.7, 0), new TailPool(Double.NaN, 0), POOLING);
    assertThat(blend.multiple()).isEqualTo(own(2.7, 0).multiple());
  }

  @Test
  void nothingIsPooledWhereThePolicySaysSoOrNothingIsCalibrated() {
    TailPolicy alone = new TailPolicy(0.01, 0.04, 0.5, 0);
    TailPolicy fixed = new TailPolicy(0.01, 0, 0.5, 400);
    assertThat(TailBlend.of(own(2.7, 0), POOL, alone).ownWeight()).isEqualTo(1);
    assertThat(TailBlend.of(own(2.7, 0), POOL, fixed).ownWeight()).isEqualTo(1);
  }

  @Test
  void maturityBeginsWithItsHorizon() {
    assertThat(TailPool.isMature(own(2, 400), POOLING)).isTrue();
    assertThat(TailPool.isMature(own(2, Math.nextDown(400.0)), POOLING)).isFalse();
  }

  @Property(tries = 100)
  void liesBetweenItsParts(
      @ForAll @DoubleRange(min = 1, max = 10) double multiple,
      @ForAll @DoubleRange(min = 0, max = 800) double horizons) {
    double blended = TailBlend.of(own(multiple, horizons), POOL, POOLING).multiple();
    assertThat(blended).isBetween(Math.min(multiple, 4) - 1e-9, Math.max(multiple, 4) + 1e-9);
  }

  private static TailState own(double multiple, double horizons) {
    return new TailState(Math.log(multiple), 0, 0, 0, List.of(), horizons);
  }
}

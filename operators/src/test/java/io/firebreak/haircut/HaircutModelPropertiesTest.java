package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

/** In which direction each input moves the haircut, at random points and by random amounts. */
class HaircutModelPropertiesTest {
  /** Of the last digit, where two ways of rounding meet. */
  private static final double ROUNDING = 1e-12;

  @Property(tries = 300, seed = "1")
  void growsWithImpliedVolatility(
      @ForAll @LongRange(min = 1) long seed, @ForAll @DoubleRange(min = 1, max = 4) double times) {
    assertGrows(seed, times, (g, t) -> changed(g, new double[] {t, 1, 1, 1, 1, 1, 1, 1}));
  }

  @Property(tries = 300, seed = "2")
  void growsWithRealisedVolatility(
      @ForAll @LongRange(min = 1) long seed, @ForAll @DoubleRange(min = 1, max = 4) double times) {
    assertGrows(seed, times, (g, t) -> changed(g, new double[] {1, t, 1, 1, 1, 1, 1, 1}));
  }

  @Property(tries = 300, seed = "3")
  void growsWithTheSizeOfThePosition(
      @ForAll @LongRange(min = 1) long seed, @ForAll @DoubleRange(min = 1, max = 40) double times) {
    assertGrows(seed, times, (g, t) -> changed(g, new double[] {1, 1, t, 1, 1, 1, 1, 1}));
  }

  @Property(tries = 300, seed = "4")
  void growsWithThePledgedCollateral(
      @ForAll @LongRange(min = 1) long seed, @ForAll @DoubleRange(min = 1, max = 40) double times) {
    assertGrows(seed, times, (g, t) -> changed(g, new double[] {1, 1, 1, t, 1, 1, 1, 1}));
  }

  @Property(tries = 300, seed = "5")
  void growsWithTheBonus(
      @ForAll @LongRange(min = 1) long seed, @ForAll @DoubleRange(min = 1, max = 4) double times) {
    assertGrows(seed, times, (g, t) -> changed(g, new double[] {1, 1, 1, 1, t, 1, 1, 1}));
  }

  @Property(tries = 300, seed = "6")
  void growsWithTheLadder(
      @ForAll @LongRange(min = 1) long seed, @ForAll @DoubleRange(min = 1, max = 40) double times) {
    assertGrows(seed, times, (g, t) -> changed(g, new double[] {1, 1, 1, 1, 1, t, 1, 1}));
  }

  @Property(tries = 300, seed = "7")
  void growsWhenDepthGoes(
      @ForAll @LongRange(min = 1) long seed, @ForAll @DoubleRange(min = 1, max = 40) double times) {
    assertGrows(seed, times, (g, t) -> changed(g, new double[] {1, 1, 1, 1, 1, 1, 1 / t, 1}));
  }

  @Property(tries = 300, seed = "8")
  void growsWhenVolumeGoes(
      @ForAll @LongRange(min = 1) long seed, @ForAll @DoubleRange(min = 1, max = 40) double times) {
    assertGrows(seed, times, (g, t) -> changed(g, new double[] {1, 1, 1, 1, 1, 1, 1, 1 / t}));
  }

  @Property(tries = 300, seed = "9")
  void eachStepIsAtLeastTheOneBefore(@ForAll @LongRange(min = 1) long seed) {
    ModelHaircut m = random(seed).model();
    assertThat(
            new double[] {
              m.shock(), m.fall(), m.liquidation(), m.healing(), m.floored(), m.model()
            })
        .satisfies(
            steps -> {
              for (int i = 1; i < steps.length; i++) {
                assertThat(steps[i]).isGreaterThanOrEqualTo(steps[i - 1] - ROUNDING);
              }
            });
  }

  @Property(tries = 300, seed = "10")
  void anUnknownTermNeverRaisesTheHaircut(@ForAll @LongRange(min = 1) long seed) {
    Golden known = random(seed);
    Golden unknown = changed(known, new double[] {1, 1, 1, 1, 1, 1, 1, Double.NaN});
    assertThat(unknown.model().model()).isLessThanOrEqualTo(known.model().model() + ROUNDING);
    assertThat(unknown.model().absent()).containsExactly("execution", "impact");
  }

  private static void assertGrows(
      long seed, double times, BiFunction<Golden, Double, Golden> change) {
    Golden low = random(seed);
    assertThat(change.apply(low, times).model().model())
        .isGreaterThanOrEqualTo(low.model().model() - ROUNDING);
  }

  private static Golden random(long seed) {
    Random random = new Random(seed);
    double[] times = new double[8];
    for (int i = 0; i < times.length; i++) {
      times[i] = Math.exp(random.nextGaussian());
    }
    return changed(Golden.H1, times);
  }

  /** H1-like inputs, each multiplied by one of the factors. */
  private static Golden changed(Golden g, double[] times) {
    return new Golden(
        g.implied() * times[0],
        g.weight(),
        g.realised() * times[1],
        g.stress(),
        g.longFloor(),
        g.sizeUsd() * times[2],
        g.dailyVolumeUsd() * times[7],
        g.seenDepthUsd() * times[6],
        g.dailyVolatility(),
        g.spread(),
        g.bonus() * times[4],
        g.poolUsd() * times[3],
        g.slopeUsd() * times[5],
        g.beginsAt(),
        g.loading());
  }
}

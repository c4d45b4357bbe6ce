package io.firebreak.liquidity;

import static io.firebreak.liquidity.Pools.concentrated;
import static io.firebreak.liquidity.Pools.constantProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.PoolState;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolCurveTest {
  private static final double[] NONE = {};

  /** Of 1,000 base at 2,000: evaluated from x y = k with 12 decimals. */
  @ParameterizedTest
  @CsvSource({
    "0.01, 5.037815259212, 10025.125786760",
    "0.02, 10.152544552211, 20101.012677667",
    "0.05, 25.978352085154, 50641.131038207"
  })
  void constantProductDownByAShare(double down, double base, double quote) {
    PoolCurve curve = PoolCurve.of(constantProduct(1_000, 2e6, 0.003));
    assertThat(curve.baseTo(2_000 * (1 - down))).isCloseTo(base, within(1e-9));
    assertThat(curve.quoteTo(2_000 * (1 - down))).isCloseTo(quote, within(1e-6));
  }

  @Test
  void constantProductUpByAShare() {
    assertThat(PoolCurve.of(constantProduct(1_000, 2e6, 0)).quoteTo(2_020))
        .isCloseTo(9_975.124224178, within(1e-6));
  }

  /**
   * L of 1e6 at 2,000 down to 1,800: evaluated from the white paper's formulas; 12 % is clamped.
   */
  @ParameterizedTest
  @CsvSource({
    "0.01, 112.648973777, 224168.627421818",
    "0.05, 580.893612058, 1132370.114589058",
    "0.12, 1209.546264554, 2294952.678802943"
  })
  void concentratedDownByAShare(double down, double base, double quote) {
    PoolCurve curve = PoolCurve.of(concentrated(2_000, new double[] {1_800, 2_500}, 1e6));
    assertThat(curve.baseTo(2_000 * (1 - down))).isCloseTo(base, within(1e-6));
    assertThat(curve.quoteTo(2_000 * (1 - down))).isCloseTo(quote, within(1e-6));
  }

  @Test
  void depthBandsAreNotionalLikeThoseOfABook() {
    PoolCurve curve = PoolCurve.of(constantProduct(1_000, 2e6, 0.003));
    assertThat(curve.bidDepth()[DepthBands.WIDEST]).isCloseTo(10_025.125786760, within(1e-6));
    assertThat(curve.askDepth()[DepthBands.WIDEST]).isCloseTo(9_975.124224178, within(1e-6));
  }

  @Test
  void priceBetweenRangesPassesWithoutATrade() {
    PoolState gap = concentrated(150, new double[] {90, 100, 200, 300}, 5, 0, 5);
    assertThat(PoolCurve.of(gap).quoteTo(100)).isZero();
    assertThat(PoolCurve.of(gap).quoteTo(95)).isGreaterThan(0);
  }

  @Test
  void drainedPoolIsKnownToBeEmpty() {
    PoolCurve drained = PoolCurve.of(constantProduct(0, 0, 0));
    assertThat(drained.known()).isTrue();
    assertThat(drained.price()).isNaN();
    assertThat(drained.bidDepth()).containsOnly(0);
  }

  @Test
  void poolWithoutAPriceIsUnknown() {
    assertThat(PoolCurve.of(concentrated(Double.NaN, new double[] {1, 2}, 5)).known()).isFalse();
    assertThat(PoolCurve.of(constantProduct(Double.NaN, 5, 0)).known()).isFalse();
  }

  @Test
  void oneReserveAndThePriceAreEnough() {
    PoolState half = new PoolState(0, Double.NaN, 2e6, 2_000, NONE, NONE);
    assertThat(PoolCurve.of(half).baseTo(1_980)).isCloseTo(5.037815259212, within(1e-9));
  }

  /** The quote asset is the integral of the price over the base asset; midpoint rule. */
  @Property(tries = 50, seed = "31")
  void equalsTheNumericIntegral(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] bounds = new double[random.nextInt(2, 8)];
    double[] liquidity = new double[bounds.length - 1];
    bounds[0] = random.nextDouble(50, 80);
    for (int i = 1; i < bounds.length; i++) {
      bounds[i] = bounds[i - 1] * random.nextDouble(1.01, 1.3);
      liquidity[i - 1] = random.nextInt(3) == 0 ? 0 : random.nextDouble(1, 1_000);
    }
    double price = random.nextDouble(60, 140);
    double to = price * random.nextDouble(0.8, 1.2);
    PoolCurve curve = PoolCurve.of(concentrated(price, bounds, liquidity));
    if (Double.isNaN(curve.price())) {
      return;
    }
    double[] naive = integrate(bounds, liquidity, Math.min(price, to), Math.max(price, to));
    // Steps of 1e-5 of the way that cut a range's bound are the error: 1e-4 of it at most.
    double tolerance = 1e-4 * (1 + naive[1]);
    assertThat(curve.quoteTo(to)).isCloseTo(naive[1], within(tolerance));
    assertThat(curve.baseTo(to)).isCloseTo(naive[0], within(tolerance));
  }

  /** Base d(1/sqrt p) = L / (2 p^1.5) dp, and its price times that. */
  private static double[] integrate(double[] bounds, double[] liquidity, double low, double high) {
    int steps = 100_000;
    double width = (high - low) / steps;
    double base = 0;
    double quote = 0;
    for (int i = 0; i < steps; i++) {
      double price = low + (i + 0.5) * width;
      int range = 0;
      while (range < liquidity.length && price >= bounds[range + 1]) {
        range++;
      }
      boolean inside = range < liquidity.length && price >= bounds[range];
      double traded = inside ? liquidity[range] / (2 * price * Math.sqrt(price)) * width : 0;
      base += traded;
      quote += traded * price;
    }
    return new double[] {base, quote};
  }
}

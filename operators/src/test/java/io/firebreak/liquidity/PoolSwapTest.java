package io.firebreak.liquidity;

import static io.firebreak.liquidity.Pools.concentrated;
import static io.firebreak.liquidity.Pools.constantProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.PoolState;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PoolSwapTest {

  /** 10 base into 1,000 at 2,000 with 0.3 %: the white paper's formula with 12 decimals. */
  @Test
  void referenceSale() {
    PoolSwap swap = PoolSwap.sell(constantProduct(1_000, 2e6, 0.003), 10);
    assertThat(swap.quote()).isCloseTo(19_743.160687941, within(1e-6));
    assertThat(swap.slippage()).isCloseTo(0.012841965603, within(1e-11));
    assertThat(swap.exhausted()).isFalse();
  }

  /** The reference price counts the fee as kept in the pool, where it is after the swap. */
  @Test
  void referencePriceAfterwards() {
    PoolSwap swap = PoolSwap.sell(constantProduct(1_000, 2e6, 0.003), 10);
    double withFee = (2e6 - swap.quote()) / 1_010;
    assertThat(withFee).isCloseTo(1_960.650335953, within(1e-6));
    assertThat(swap.priceAfter()).isCloseTo((2e6 - swap.quote()) / 1_009.97, within(1e-6));
  }

  @Test
  void smallestOrderSlipsByTheFee() {
    PoolState pool = constantProduct(1_000, 2e6, 0.003);
    assertThat(PoolSwap.sell(pool, 1e-6).slippage()).isCloseTo(0.003, within(1e-8));
    assertThat(PoolSwap.buy(pool, 1e-6).slippage()).isCloseTo(1 / 0.997 - 1, within(1e-8));
  }

  /** x y = k by hand: 10 of 1,000 bought leave 990. */
  @Test
  void purchasePaysWhatTheProductAsks() {
    PoolSwap swap = PoolSwap.buy(constantProduct(1_000, 2e6, 0.003), 10);
    assertThat(swap.quote()).isCloseTo((2e9 / 990 - 2e6) / 0.997, within(1e-6));
  }

  @Test
  void saleBeyondTheLastRangeIsExhaustedNotPriced() {
    PoolState pool = concentrated(2_000, new double[] {1_800, 2_500}, 1e6);
    double most = PoolCurve.of(pool).baseTo(1_800);
    assertThat(PoolSwap.sell(pool, most - 1e-6).exhausted()).isFalse();
    PoolSwap beyond = PoolSwap.sell(pool, most + 1);
    assertThat(beyond.exhausted()).isTrue();
    assertThat(beyond.filledBase()).isCloseTo(most, within(1e-6));
    assertThat(beyond.priceAfter()).isCloseTo(1_800, within(1e-6));
  }

  @Test
  void allOfAReserveCannotBeBought() {
    PoolSwap swap = PoolSwap.buy(constantProduct(1_000, 2e6, 0), 1_000);
    assertThat(swap.exhausted()).isTrue();
    assertThat(swap.filledBase()).isZero();
    assertThat(swap.slippage()).isNaN();
  }

  @Test
  void emptyPoolFillsNothing() {
    PoolSwap swap = PoolSwap.sell(constantProduct(0, 0, 0.003), 1);
    assertThat(swap.filledBase()).isZero();
    assertThat(swap.slippage()).isNaN();
  }

  @Test
  void refusesWhatIsNoOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PoolSwap.sell(constantProduct(1, 1, 0), 0))
        .withMessage("quantityBase must be in (0, infinity), was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PoolSwap.buy(constantProduct(Double.NaN, 1, 0), 1));
  }

  /** Walks along the curve as far as the order reaches, so both must tell the same. */
  @Property(tries = 200, seed = "32")
  void endsOnTheCurve(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] bounds = {50, 80, 95, 105, 130, 200};
    double[] liquidity = new double[5];
    for (int i = 0; i < 5; i++) {
      liquidity[i] = random.nextInt(4) == 0 ? 0 : random.nextDouble(1, 1_000);
    }
    liquidity[2] = 100;
    PoolState pool = concentrated(random.nextDouble(50, 200), bounds, liquidity);
    PoolCurve curve = PoolCurve.of(pool);
    double size = random.nextDouble(0.01, 50);
    PoolSwap swap = random.nextBoolean() ? PoolSwap.sell(pool, size) : PoolSwap.buy(pool, size);
    // Differences of roots of about 10 times liquidity of up to 1,000: 1e-9.
    assertThat(curve.baseTo(swap.priceAfter())).isCloseTo(swap.filledBase(), within(1e-8));
    assertThat(curve.quoteTo(swap.priceAfter())).isCloseTo(swap.quote(), within(1e-6));
    assertThat(swap.exhausted() || Math.abs(swap.filledBase() - size) < 1e-9).isTrue();
  }
}

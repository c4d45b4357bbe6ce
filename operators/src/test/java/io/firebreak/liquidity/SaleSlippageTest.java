package io.firebreak.liquidity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.BookLevels;
import org.junit.jupiter.api.Test;

class SaleSlippageTest {

  @Test
  void largerSalesReachDeeper() {
    // 10 k at 99, the next 90 k at 98, the rest at 90: losses of 1 %, of about 1.9 %, of about 9 %.
    double[] bps =
        SaleSlippage.bps(
            book(new double[] {99, 98, 90}, new double[] {10_000 / 99.0, 90_000 / 98.0, 20_000}));
    assertThat(bps[0]).isCloseTo(100, within(1e-6));
    assertThat(bps[1]).isCloseTo(1e4 * (1 - 1_000 / (100 / 0.99 + 900 / 0.98)), within(1e-6));
    assertThat(bps[2])
        .isCloseTo(1e4 * (1 - 10_000 / (100 / 0.99 + 900 / 0.98 + 9_000 / 0.90)), within(1e-6));
  }

  @Test
  void bookThatJustHoldsTheSaleHasAPriceForIt() {
    assertThat(SaleSlippage.bps(book(new double[] {100}, new double[] {100}))[0]).isFinite();
    assertThat(SaleSlippage.bps(book(new double[] {100}, new double[] {99.999}))[0]).isNaN();
  }

  @Test
  void sizesGrowTenfoldFromTenThousand() {
    assertThat(SaleSlippage.count()).isEqualTo(3);
    assertThat(SaleSlippage.size(0)).isEqualTo(10_000);
    assertThat(SaleSlippage.size(2)).isEqualTo(1_000_000);
  }

  private static BookLevels book(double[] bids, double[] sizes) {
    return new BookLevels(bids, sizes, new double[] {101}, new double[] {1});
  }
}

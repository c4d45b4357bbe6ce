package io.firebreak.liquidity;

import static io.firebreak.liquidity.ReferenceBook.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookImbalanceTest {
  private static final double[] NONE = {};

  @ParameterizedTest
  @CsvSource({"5, .12", "25, .357798165", "50, .288702929", "100, .014539580"})
  void imbalanceEqualsTheHandComputation(double bps, double imbalance) {
    assertThat(BookImbalance.within(BOOK, bps)).isCloseTo(imbalance, within(1e-9));
  }

  @Test
  void levelOnTheEdgeIsIn() {
    // 99.95 is five basis points below 100.
    assertThat(BookImbalance.within(BOOK, 5)).isEqualTo((7 - 5.5) / 12.5);
    assertThat(BookImbalance.within(BOOK, 4.999)).isEqualTo((2 - 1.5) / 3.5);
  }

  @Test
  void spreadOfTheReferenceBookIsTwoBps() {
    assertThat(TopOfBook.of(BOOK).spreadBps()).isCloseTo(2, within(1e-9));
  }

  @Test
  void micropriceLeansToTheThinnerSide() {
    assertThat(TopOfBook.of(BOOK).microprice()).isCloseTo(100.001428571429, within(1e-12));
  }

  @Test
  void oneSideIsNoMid() {
    TopOfBook top = TopOfBook.of(BookEvents.levels(new double[] {100, 1}, NONE));
    assertThat(top.mid()).isNaN();
    assertThat(top.microprice()).isNaN();
    assertThat(top.askQuantity()).isZero();
  }

  @Test
  void lockedBookIsNoMid() {
    assertThat(new TopOfBook(100, 1, 100, 1).mid()).isNaN();
    assertThat(new TopOfBook(100, 1, 100.01, 1).mid()).isCloseTo(100.005, within(1e-9));
  }

  @Test
  void nothingOnBothSidesHasNoImbalance() {
    assertThat(BookImbalance.of(0, 0)).isNaN();
    assertThat(BookImbalance.of(Double.NaN, 1)).isNaN();
    assertThat(BookImbalance.of(0, 3)).isEqualTo(-1);
  }
}

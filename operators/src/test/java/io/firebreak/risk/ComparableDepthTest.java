package io.firebreak.risk;

import static io.firebreak.risk.AssetRun.START;
import static io.firebreak.risk.AssetRun.book;
import static io.firebreak.risk.AssetRun.event;
import static io.firebreak.risk.AssetRun.lost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.EventKind;
import io.firebreak.model.Exposures;
import io.firebreak.model.MarketEvent;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Two books, a of 3 M USD and b of 1 M USD, seen for four hours. */
class ComparableDepthTest {
  private static final double A = 3e6;
  private static final double B = 1e6;
  private static final long TEN_SECONDS = 10_000;
  private static final long WARM = START + 4 * 3_600_000L;
  private static final long COUNTED = 15 * 60_000;

  /** Rounding of shares and of the scaled baseline. */
  private static final Offset<Double> ROUNDING = within(1e-9);

  private final AssetRun run = new AssetRun();

  ComparableDepthTest() {
    for (long now = START; now < WARM; now += TEN_SECONDS) {
      run.at(book(now, "a", A, A), book(now, "b", B, B));
    }
  }

  private static double withdrawal(AssetRisk risk) {
    return risk.liquidity().withdrawal();
  }

  @Test
  void resnapshotOfEitherVenueIsNoWithdrawal() {
    assertThat(withdrawal(run.at(lost(WARM, "a")))).isCloseTo(0, ROUNDING);
    run.at(book(WARM + 250, "a", A, A));
    assertThat(withdrawal(run.at(lost(WARM + 500, "b")))).isCloseTo(0, ROUNDING);
  }

  @Test
  void referenceIsThatOfTheBooksThatAreSeen() {
    AssetRisk risk = run.at(lost(WARM, "a"));
    assertThat(risk.liquidity().bidUsd()).isEqualTo(B);
    assertThat(risk.liquidity().referenceUsd()).isCloseTo(B, within(1e-3));
  }

  @Test
  void withdrawalOfOneVenueShows() {
    AssetRisk risk = run.at(book(WARM, "a", A / 3, A));
    assertThat(withdrawal(risk)).isCloseTo(Math.log(2), ROUNDING);
  }

  @Test
  void withdrawalShowsOnTheOneVenueThatIsSeen() {
    run.at(lost(WARM, "a"));
    assertThat(withdrawal(run.at(book(WARM + 250, "b", B / 2, B))))
        .isCloseTo(Math.log(2), ROUNDING);
  }

  @Test
  void depthThatComesBackThinIsAWithdrawal() {
    run.at(lost(WARM, "a"));
    assertThat(withdrawal(run.at(book(WARM + 250, "a", 0, A)))).isCloseTo(Math.log(4), ROUNDING);
  }

  @Test
  void longOutageOfALargeBookTeachesTheBaselineNothing() {
    long back = WARM + COUNTED - 250;
    for (long now = WARM; now < back; now += TEN_SECONDS) {
      run.at(lost(now, "a"), book(now, "b", B, B));
    }
    assertThat(run.at(book(back, "a", A, A)).liquidity().referenceUsd())
        .isCloseTo(A + B, within(1e-3));
  }

  @Test
  void bookThatIsLostForGoodLeavesTheComparison() {
    long gone = WARM + COUNTED;
    AssetRisk risk = null;
    for (long now = WARM; now <= gone; now += TEN_SECONDS) {
      risk = run.at(lost(now, "b"), book(now, "a", A, A));
    }
    assertThat(withdrawal(risk)).isCloseTo(0, ROUNDING);
    assertThat(withdrawal(run.at(book(gone + 250, "b", B, B)))).isCloseTo(0, ROUNDING);
    assertThat(withdrawal(run.at(book(gone + 500, "a", A / 2, A))))
        .isCloseTo(Math.log(4 / 2.5), ROUNDING);
  }

  @Test
  void newVenueLiftsTheBaselineSoThatItsDepthHidesNothing() {
    run.at(book(WARM, "c", 4e6, 4e6));
    AssetRisk risk = run.at(book(WARM + 250, "a", 0, A));
    assertThat(withdrawal(risk)).isCloseTo(Math.log(8 / 5.0), ROUNDING);
  }

  @Test
  void unknownBooksAreNoWithdrawalAtAll() {
    AssetRisk risk = run.at(lost(WARM, "a"), lost(WARM, "b"));
    assertThat(risk.liquidity().bidUsd()).isNaN();
    assertThat(withdrawal(risk)).isNaN();
    assertThat(withdrawal(run.at(book(WARM + 250, "b", B, B)))).isCloseTo(0, ROUNDING);
  }

  @Test
  void resnapshotLeavesTheReproductionNumber() {
    Exposures exposures = new Exposures(new double[] {95}, new double[] {1e5}, 0.1);
    MarketEvent ladder =
        MarketEvent.of(EventKind.EXPOSURE_LADDER, "aave", "BTC")
            .at(WARM)
            .exposures(exposures)
            .build();
    double whole = run.at(event(ladder)).leverage().reproduction();
    assertThat(whole).isGreaterThan(0);
    assertThat(run.at(lost(WARM + 250, "b")).leverage().reproduction())
        .isCloseTo(whole, within(1e-9 * whole));
  }

  @Test
  void depthThatIsSeenStandsForAtMostFourTimesAsMuch() {
    Exposures exposures = new Exposures(new double[] {95}, new double[] {1e5}, 0.1);
    MarketEvent ladder =
        MarketEvent.of(EventKind.EXPOSURE_LADDER, "aave", "BTC")
            .at(WARM)
            .exposures(exposures)
            .build();
    run.at(book(WARM, "c", 4e6, 4e6));
    double whole = run.at(event(ladder)).leverage().reproduction();
    // b is an eighth of the three.
    double eighth = run.at(lost(WARM + 250, "a"), lost(WARM + 250, "c")).leverage().reproduction();
    assertThat(eighth).isCloseTo(2 * whole, within(1e-9 * whole));
  }
}

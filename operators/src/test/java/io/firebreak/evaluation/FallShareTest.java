package io.firebreak.evaluation;

import static io.firebreak.evaluation.Evaluations.HOUR;
import static io.firebreak.evaluation.Evaluations.MINUTE;
import static io.firebreak.evaluation.Evaluations.ONSET;
import static io.firebreak.evaluation.Evaluations.TROUGH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FallShareTest {
  /** A fall from 100 to 64 passes 80 half-way, in equal steps of return. */
  private static final Label LABEL =
      new Label("AAVE", "binance", "AAVEUSDT", ONSET, TROUGH, .36, 1, 1);

  @Test
  void isHalfWhereHalfTheReturnIsLost() {
    assertThat(share(80)).isCloseTo(.5, within(1e-12));
  }

  @Test
  void isZeroAtThePeak() {
    assertThat(share(100)).isZero();
  }

  @Test
  void isNeverAboveOne() {
    assertThat(share(63)).isEqualTo(1);
  }

  @Test
  void takesThePeakFromTheHourBeforeTheTrough() {
    PriceHistory prices = new PriceHistory();
    prices.add(TROUGH - HOUR - 1, 200);
    prices.add(TROUGH - HOUR, 100);
    prices.add(ONSET + MINUTE, 80);

    assertThat(FallShare.of(LABEL, prices, ONSET + MINUTE)).isCloseTo(.5, within(1e-12));
  }

  @Test
  void isUnknownWithoutPrices() {
    assertThat(FallShare.of(LABEL, new PriceHistory(), ONSET)).isNaN();
  }

  @Test
  void ofAnEventIsTheMedianOfItsInstruments() {
    CrashEvent event =
        CrashEvents.of(
                List.of(LABEL, new Label("AAVE", "gemini", "AAVEUSD", ONSET, TROUGH, .36, 1, 1)),
                MatchRules.strict())
            .get(0);

    double share =
        FallShare.of(
            EventMatch.hit(event, ONSET),
            label -> prices(label.venue().equals("gemini") ? 100 : 80));

    assertThat(share).isCloseTo(.25, within(1e-12));
  }

  private static double share(double price) {
    return FallShare.of(LABEL, prices(price), ONSET);
  }

  private static PriceHistory prices(double atOnset) {
    PriceHistory prices = new PriceHistory();
    prices.add(ONSET - MINUTE, 100);
    prices.add(ONSET, atOnset);
    return prices;
  }
}

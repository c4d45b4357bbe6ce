package io.firebreak.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.policy.Policy;
import io.firebreak.policy.StressPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden values of fuel, fire, score, fragility and band; printed with six to nine decimals. */
class CascadeScoreTest {
  private static final double CALM = 0;
  private static final double UNKNOWN = Double.NaN;

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.2, 0, 2, 1, 3, 0, 0, 0",
    "0.25, 0.9, 3, 30, 8, 200, 0, 0.92125, 0",
    "1, 0.4, 0.7, 8, 4, 15, 0.301029996, 0.288325689, 29.460937",
    "5, 0.6, 1.5, 12, 5, 40, 0.650514998, 0.628429789, 63.937704",
    "25, 0.9, 3, 30, 8, 200, 1, 0.92125, 95.981769",
    "25, 0, 0, 2, 1, 3, 1, 0, 0",
    "2.5, 0.45, 1.6, 6.2, 3, 10, 0.5, 0.34375, 41.457810"
  })
  @SuppressWarnings("TooManyParameters")
  void goldenScores(
      double reproduction,
      double branching,
      double logDepthRatio,
      double jump,
      double z,
      double bps,
      double fuel,
      double fire,
      double score) {
    Fire burning =
        new Fire(
            CascadeScore.branching(branching),
            CascadeScore.withdrawal(logDepthRatio),
            CascadeScore.jump(jump),
            CascadeScore.flow(z),
            CascadeScore.dislocation(bps),
            UNKNOWN);
    assertThat(CascadeScore.fuel(reproduction)).isCloseTo(fuel, within(1e-9));
    assertThat(burning.known()).isCloseTo(fire, within(1e-9));
    assertThat(CascadeScore.fuelled(CascadeScore.fuel(reproduction), burning.known()))
        .isCloseTo(score, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"0.4, 0", "1, 39.794001", "2, 69.897000", "4, 100", "0.1, 0", "40, 100"})
  void goldenFragilities(double reproduction, double fragility) {
    assertThat(CascadeScore.fragility(reproduction)).isCloseTo(fragility, within(1e-6));
  }

  @Test
  void unknownReproductionIsNoFuelNumber() {
    assertThat(CascadeScore.fuel(UNKNOWN)).isNaN();
    assertThat(CascadeScore.fragility(UNKNOWN)).isNaN();
  }

  @Test
  void flowBurnsToBothSides() {
    assertThat(CascadeScore.flow(-8)).isEqualTo(CascadeScore.flow(8)).isEqualTo(1);
  }

  @Test
  void unknownPartIsAbsentAndNotZero() {
    Fire allKnown = new Fire(CALM, CALM, 1, CALM, CALM, CALM);
    Fire onlyJump = new Fire(UNKNOWN, UNKNOWN, 1, UNKNOWN, UNKNOWN, UNKNOWN);
    assertThat(onlyJump.known()).isEqualTo(allKnown.known()).isCloseTo(0.4, within(1e-12));
    assertThat(onlyJump.most()).isLessThan(allKnown.most());
  }

  @Test
  void nothingKnownScoresNothing() {
    Fire unknown = new Fire(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    assertThat(CascadeScore.unfuelled(unknown, 48)).isZero();
  }

  @Test
  void loneJumpStaysBelowTheCeiling() {
    Fire jump = new Fire(UNKNOWN, UNKNOWN, 1, UNKNOWN, UNKNOWN, 0);
    assertThat(CascadeScore.unfuelled(jump, 48)).isLessThan(48).isCloseTo(48, within(1e-9));
  }

  @Test
  void fallWithAJumpMayPassTheCeiling() {
    Fire fall = new Fire(UNKNOWN, UNKNOWN, 1, UNKNOWN, UNKNOWN, 1);
    assertThat(CascadeScore.unfuelled(fall, 48)).isCloseTo(100, within(1e-9));
  }

  @Test
  void priceCountsAsOneFamily() {
    assertThat(new Fire(CALM, CALM, 1, CALM, 1, 1).families()).isEqualTo(1);
    assertThat(new Fire(1, 1, 1, 1, 1, 1).families()).isEqualTo(4);
  }

  @Test
  void partBurnsAboveATenthOnly() {
    assertThat(new Fire(0.1, UNKNOWN, CALM, CALM, CALM, CALM).families()).isZero();
    assertThat(new Fire(Math.nextUp(0.1), CALM, CALM, CALM, CALM, CALM).families()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0.6, 0.02", "1.5, 0.037012", "4, 0.098698", "8, 0.15"})
  void goldenBandWidths(double volatility, double fraction) {
    StressPolicy policy = Policy.v0().stress();
    assertThat(PriceBand.width(volatility, policy)).isCloseTo(fraction, within(1e-6));
  }

  @Test
  void bandIsHitExactlyAtItsEdge() {
    PriceBand band = new PriceBand(100, 0.25, 0);
    assertThat(band.hit(75)).isTrue();
    assertThat(band.hit(Math.nextUp(75.0))).isFalse();
  }

  @Test
  void frozenBandKeepsItsWidthAndMovesItsReference() {
    PriceBand band = new PriceBand(100, 0.02, 0);
    PriceBand frozen = band.after(90, 150_000, 4, true, Policy.v0().stress());
    assertThat(frozen.fraction()).isEqualTo(0.02);
    assertThat(frozen.reference()).isCloseTo(95, within(1e-12));
  }
}

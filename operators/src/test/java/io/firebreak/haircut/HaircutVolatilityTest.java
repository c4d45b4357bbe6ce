package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.Presence;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class HaircutVolatilityTest {
  private static final long QUARTER_HOUR = 900_000;
  private static final double YEAR_SECONDS = 31_536_000;
  private static final double[] HALF_LIVES = {120, 900, 14_400, 86_400, 604_800, 2_592_000};

  @Test
  void blendsImpliedVolatilityAsInTheGoldenValues() {
    assertThat(HaircutVolatility.forecast(0.55, 0.45, 1)).isCloseTo(0.4875993489, within(1e-10));
    assertThat(HaircutVolatility.forecast(1.4, 1.6, 1)).isCloseTo(1.4712069875, within(1e-10));
  }

  @Test
  void weighsStressAsInTheGoldenValues() {
    assertThat(HaircutVolatility.stressed(0.4875993489, 1.2, 0.25))
        .isCloseTo(0.7336994233, within(1e-10));
    assertThat(HaircutVolatility.stressed(0.45, 1.2, 0.25)).isCloseTo(0.7154544011, within(1e-10));
  }

  @Test
  void addsNoStressWhereNoneHasBeenSeen() {
    assertThat(HaircutVolatility.stressed(0.5, Double.NaN, 0.25)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void takesTheLargestRungForTheInitialHaircut() {
    Risks risks = Risks.calm().rungs(0.1, 0.2, 0.9, 0.3, 0.4, 0.5);
    assertThat(HaircutVolatility.initial(risks.at(0), QUARTER_HOUR)).isEqualTo(0.9);
  }

  @Test
  void ignoresTheTwoMinuteRung() {
    Risks risks = Risks.calm().rungs(9, 0.2, 0.3, 0.3, 0.3, 0.3);
    assertThat(HaircutVolatility.initial(risks.at(0), QUARTER_HOUR)).isEqualTo(0.3);
  }

  @Test
  void ignoresRungsFasterThanTheReactionTime() {
    assertThat(HaircutVolatility.fastestRung(QUARTER_HOUR)).isEqualTo(1);
    assertThat(HaircutVolatility.fastestRung(QUARTER_HOUR + 1)).isEqualTo(2);
    assertThat(HaircutVolatility.fastestRung(30 * 86_400_000L)).isEqualTo(5);
  }

  @Test
  void looksThroughTheCycleForTheMaintenanceHaircut() {
    Risks risks = Risks.calm().rungs(9, 9, 9, 9, 0.7, 0.6);
    assertThat(HaircutVolatility.maintenance(risks.at(0))).isEqualTo(0.7);
  }

  @Test
  void usesImpliedVolatilityOnlyWhilePresent() {
    Risks fresh = Risks.calm().implied(1.5, Presence.PRESENT);
    Risks stale = Risks.calm().implied(1.5, Presence.STALE);
    assertThat(HaircutVolatility.initial(fresh.at(0), QUARTER_HOUR)).isGreaterThan(1);
    assertThat(HaircutVolatility.initial(stale.at(0), QUARTER_HOUR)).isEqualTo(0.6);
  }

  @Test
  void isNeverLoweredByImpliedVolatility() {
    Risks risks = Risks.calm().implied(0.1, Presence.PRESENT);
    assertThat(HaircutVolatility.initial(risks.at(0), QUARTER_HOUR)).isEqualTo(0.6);
  }

  @Test
  void isUnknownWithoutAnyRung() {
    Risks risks = Risks.calm().volatility(Double.NaN);
    assertThat(HaircutVolatility.initial(risks.at(0), QUARTER_HOUR)).isNaN();
  }

  /** One return moves the tail by no more than k sqrt(ln 2) times itself. */
  @Property(seed = "2")
  void boundsTheEffectOfOnePrint(@ForAll @DoubleRange(min = 0.01, max = 0.3) double jump) {
    double[] rungs = new double[HALF_LIVES.length];
    for (int i = 0; i < rungs.length; i++) {
      rungs[i] = Math.sqrt(0.36 + jump * jump * Math.log(2) / HALF_LIVES[i] * YEAR_SECONDS);
    }
    TailQuantile tail = new TailQuantile(3.69, QUARTER_HOUR);
    double after =
        tail.loss(HaircutVolatility.initial(Risks.calm().rungs(rungs).at(0), QUARTER_HOUR));
    assertThat(after - tail.loss(0.6)).isLessThanOrEqualTo(3.69 * Math.sqrt(Math.log(2)) * jump);
  }
}

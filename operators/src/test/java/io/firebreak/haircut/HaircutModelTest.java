package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.liquidity.LiquidationHorizon;
import io.firebreak.liquidity.SquareRootImpact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Golden values of the whole formula, computed independently to ten digits. H1 is a major with a
 * pool of loans, H2 the same for a large position, H3 in stress, H4 the long tail, H5 wrong way, H6
 * without options.
 */
class HaircutModelTest {
  private static final double DIGITS = 1e-10;
  private static final double BILLION = 1e9;

  @ParameterizedTest
  @CsvSource({
    "H1, .4875993489, .7336994233, .0311903686, .0357601255, .0016, .0831456279, .0929705215",
    "H2, .4875993489, .7336994233, .0831201322, .1066463185, .0095868330, .1573435724, .0929705215",
    "H3, 1.4712069875, 1.4712069875, .0615622525, .1846867575, .005, .2273936416, .3650793651",
    "H4, 1.1, 1.5716233646, .1192518317, .1904134779, .013, .2735800933, .4318181818",
    "H5, .4875993489, .7336994233, .0311903686, .0357601255, .0016, .0831456279, .0929705215",
    "H6, .45, .7154544011, .0304266754, .0346902583, .0016, .0821283371, .0929705215"
  })
  void equalsTheGoldenStepsToTheirDigits(
      String name,
      double forecast,
      double volatility,
      double shock,
      double fall,
      double impact,
      double liquidation,
      double toxicity) {
    Golden golden = Golden.named(name);
    assertThat(golden.forecast()).isCloseTo(forecast, within(DIGITS));
    assertThat(golden.volatility()).isCloseTo(volatility, within(DIGITS));
    ModelHaircut model = golden.model();
    assertThat(
            new double[] {
              model.shock(), model.fall(), model.impact(), model.liquidation(), model.toxicity()
            })
        .containsExactly(new double[] {shock, fall, impact, liquidation, toxicity}, within(DIGITS));
  }

  @ParameterizedTest
  @CsvSource({
    "H1, .0929705215", "H2, .1573435724", "H3, .3650793651",
    "H4, .4318181818", "H5, .1836734694", "H6, .0929705215"
  })
  void equalsTheGoldenHaircut(String name, double haircut) {
    assertThat(Golden.named(name).model().model()).isCloseTo(haircut, within(DIGITS));
  }

  @Test
  void takesNineHoursToSellALargePosition() {
    assertThat(Golden.named("H2").model().horizonHours()).isCloseTo(9, within(1e-12));
  }

  @Test
  void flagsTheCapOnAmplificationAlone() {
    assertThat(Golden.named("H3").model().supercritical()).isTrue();
    assertThat(Golden.named("H1").model().supercritical()).isFalse();
  }

  @Test
  void isTheTailAndHalfTheSpreadWhereNothingElseIsThere() {
    SaleConditions sale = new SaleConditions(2 * BILLION, .03, 2e-4, 4e9, new double[61], 0, 0);
    ModelHaircut model = HaircutModel.of(.03, 0, bare(), sale);
    assertThat(model.model()).isCloseTo(1 - .97 * (1 - 1e-4), within(1e-15));
    assertThat(model.absent()).isEmpty();
  }

  @Test
  void namesEveryTermThatIsUnknownAndIsTheTailAlone() {
    ModelHaircut model = HaircutModel.of(.03, 1e6, bare(), SaleConditions.unknown());
    assertThat(model.absent())
        .containsExactly("execution", "cascade", "spread", "impact", "toxicity");
    assertThat(model.model()).isCloseTo(.03, within(1e-15));
  }

  @Test
  void takesAnEmptyBookForAMarketThatAbsorbsNothing() {
    SaleConditions sale = new SaleConditions(2 * BILLION, .03, 2e-4, 0, new double[61], 1e8, 0);
    assertThat(HaircutModel.of(.03, 1e5, bare(), sale).toxicity()).isGreaterThan(.999);
  }

  @Test
  void isAtLeastTheLossWhereThePegBreaks() {
    ModelTerms terms =
        new ModelTerms(1, new LiquidationHorizon(.1), SquareRootImpact.STANDARD, 0, 0, .07, 0, 3);
    assertThat(HaircutModel.of(.03, 0, terms, SaleConditions.unknown()).model())
        .isCloseTo(.07, within(1e-15));
  }

  /** A third of a fall that triples has happened: the rest is covered exactly. */
  @Test
  void withoutALadderAFallUnderWayMayGoOnToItsAmplification() {
    double nan = Double.NaN;
    SaleConditions falling = new SaleConditions(nan, nan, nan, nan, new double[0], nan, .16);

    double fall = HaircutModel.of(.03, 0, bare(), falling).fall();

    assertThat((1 - .16) * (1 - fall)).isCloseTo(1 - 3 * .16, within(1e-12));
  }

  @Test
  void withALadderTheFixedPointSpeaksAlone() {
    SaleConditions falling =
        new SaleConditions(2 * BILLION, .03, 2e-4, 4e9, new double[61], 0, .16);

    assertThat(HaircutModel.of(.03, 0, bare(), falling).fall()).isEqualTo(.03);
  }

  @Test
  void staysANumberWhereTheSaleTakesYears() {
    SaleConditions sale = new SaleConditions(1, 5, 2e-4, 0, new double[61], 1e8, 0);
    assertThat(HaircutModel.of(.99, 1e12, bare(), sale).model()).isBetween(.99, 1.0);
  }

  private static ModelTerms bare() {
    return new ModelTerms(1, new LiquidationHorizon(.1), SquareRootImpact.STANDARD, 0, 0, 0, 0, 3);
  }
}

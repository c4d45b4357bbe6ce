package io.firebreak.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.option.ConstantMaturity.Tenor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked examples of Cboe's white papers of its volatility index, and of its later methodology
 * on the same chain; the further digits were recomputed from the published formula.
 */
class ReplicatedVarianceTest {
  private static final double MINUTES_OF_YEAR = 525_600;
  private static final double MINUTES_OF_30_DAYS = 43_200;
  private static final double DIGITS = 5e-13;

  @ParameterizedTest
  @CsvSource({
    "white-paper, near, 35924, .000305,   1962.899956222, 1960, 146, .018462923922",
    "white-paper, next, 46394, .000286,   1962.400060588, 1960, 122, .018821007684",
    "white-paper, near, 34484, .00031664, 1962.8999,      1960, 146, .019233906481",
    "white-paper, next, 44954, .00028797, 1962.4000,      1960, 122, .019423884279",
    "2009,        9,    12960, .0038,     920.500046852,  920,  -1,  .472767225223",
    "2009,        37,   53280, .0038,     921.000385280,  920,  -1,  .366818154719"
  })
  void varianceOfEachTerm(
      String paper,
      String term,
      double minutes,
      double rate,
      double forward,
      double centre,
      int options,
      double variance) {
    ReplicatedVariance found = cboe(paper, term, minutes, rate);
    assertThat(found.forward()).isCloseTo(forward, within(1e-4));
    assertThat(found.centre()).isEqualTo(centre);
    assertThat(found.variance()).isCloseTo(variance, within(DIGITS));
    if (options > 0) {
      assertThat(found.options()).isEqualTo(options);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "white-paper, near, next, 35924, 46394, .000305,   .000286,   13.685820537948",
    "white-paper, near, next, 34484, 44954, .00031664, .00028797, 13.927842350138",
    "2009,        9,    37,   12960, 53280, .0038,     .0038,     61.217998579"
  })
  void indexToTheDigit(
      String paper,
      String near,
      String next,
      double minutes1,
      double minutes2,
      double rate1,
      double rate2,
      double index) {
    Tenor first = new Tenor(minutes1, Math.sqrt(cboe(paper, near, minutes1, rate1).variance()));
    Tenor second = new Tenor(minutes2, Math.sqrt(cboe(paper, next, minutes2, rate2).variance()));
    double volatility = ConstantMaturity.volatility(first, second, MINUTES_OF_30_DAYS);
    assertThat(100 * volatility).isCloseTo(index, within(1e-9));
  }

  /** Sparse strikes overstate, a short range understates: a flat smile of 60 %. */
  @ParameterizedTest
  @CsvSource({
    "20000, 180000, 1000, 60.0469",
    "30000, 120000, 5000, 61.1598",
    "40000, 80000, 2000, 59.8476"
  })
  void listedStrikesBiasTheSum(double from, double to, double step, double points) {
    ReplicatedVariance found = ReplicatedVariance.of(flat(from, to, step), 30 / 365.0, 0);
    assertThat(100 * Math.sqrt(found.variance())).isCloseTo(points, within(5e-5));
  }

  @Test
  void aWingEndsAtTwoStrikesWithoutABid() {
    double[] strikes = {70, 80, 85, 90, 95, 100, 105};
    double[] callBid = {29, 19, 14, 10, 6, 4, 2};
    double[] putBid = {1, 0, 0, 1, 1, 3, 6};
    ReplicatedVariance found =
        ReplicatedVariance.of(new ChainQuotes(strikes, callBid, callBid, putBid, putBid), 1, 0);
    assertThat(found.options()).isEqualTo(4);
  }

  @Test
  void aSingleStrikeWithoutABidIsSkipped() {
    double[] strikes = {70, 80, 85, 90, 95, 100, 105};
    double[] callBid = {29, 19, 14, 10, 6, 4, 2};
    double[] putBid = {1, 1, 0, 1, 1, 3, 6};
    ReplicatedVariance found =
        ReplicatedVariance.of(new ChainQuotes(strikes, callBid, callBid, putBid, putBid), 1, 0);
    assertThat(found.options()).isEqualTo(6);
  }

  @Test
  void aChainWithoutAPairHasNoVariance() {
    double[] strikes = {90, 100};
    double[] one = {1, 1};
    double[] none = {Double.NaN, Double.NaN};
    ReplicatedVariance found =
        ReplicatedVariance.of(new ChainQuotes(strikes, one, one, none, none), 1, 0);
    assertThat(found.variance()).isNaN();
  }

  @Test
  void refusesStrikesOutOfOrder() {
    double[] strikes = {100, 90};
    assertThatThrownBy(() -> new ChainQuotes(strikes, strikes, strikes, strikes, strikes))
        .hasMessageContaining("90");
  }

  private static ReplicatedVariance cboe(String paper, String term, double minutes, double rate) {
    ChainQuotes chain = CboeChain.read("cboe-" + paper + "-chain.csv", term);
    return ReplicatedVariance.of(chain, minutes / MINUTES_OF_YEAR, rate);
  }

  private static ChainQuotes flat(double from, double to, double step) {
    double[] strikes =
        IntStream.rangeClosed(0, (int) ((to - from) / step))
            .mapToDouble(i -> from + i * step)
            .toArray();
    double[] calls = prices(strikes, true);
    double[] puts = prices(strikes, false);
    return new ChainQuotes(strikes, calls, calls, puts, puts);
  }

  private static double[] prices(double[] strikes, boolean call) {
    return java.util.Arrays.stream(strikes)
        .map(strike -> Black76.price(new OptionTerms(strike, 30 / 365.0, call), 60_000, 0.6))
        .toArray();
  }
}

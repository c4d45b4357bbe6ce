package io.firebreak.job.report.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.report.page.Series;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.Presence;
import io.firebreak.model.RiskSample;
import io.firebreak.model.VenueTick;
import io.firebreak.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartBookTest {
  private static final double[] NONE = {};

  private final ChartBook book = new ChartBook(List.of(Policy.v0()), Long.MIN_VALUE);

  @Test
  void drawsTheConsolidatedPriceFirstAndThenTheInstruments() {
    book.add(new RiskSample().at(1_000));
    book.add(tick("kraken", "USD", 99));
    book.add(tick("binance", "USDT", 101));

    assertThat(trace().prices())
        .extracting(Series::name)
        .containsExactly("consolidated", "binance BTC-USDT", "kraken BTC-USD");
    assertThat(trace().prices().get(1).y()).containsExactly(101);
  }

  @Test
  void namesButDoesNotDrawAPriceThatIsNotInDollars() {
    book.add(new RiskSample().at(1_000));
    book.add(tick("kraken", "EUR", 85));

    assertThat(trace().prices()).extracting(Series::name).containsExactly("consolidated");
    assertThat(trace().notInDollars()).containsExactly("kraken BTC-EUR (EUR)");
  }

  @Test
  void showsNoHistory() {
    ChartBook late = new ChartBook(List.of(Policy.v0()), 1_000);
    late.add(new RiskSample().at(999));
    assertThat(late.assets()).isEmpty();

    late.add(new RiskSample().at(1_000));
    assertThat(late.assets()).containsOnlyKeys("BTC");
  }

  @Test
  void takesThresholdsFromThePolicyThatWasInForce() {
    ChartBook later = new ChartBook(List.of(Policy.v0(), strict()), Long.MIN_VALUE);
    later.add(new RiskSample().at(1_000));

    assertThat(line(later.assets().get("BTC"), "Cascade score and fragility", "WATCH from").y())
        .containsExactly(40);
  }

  @Test
  void leavesUnknownMeasuresWithoutPoints() {
    RiskSample sample = new RiskSample();
    book.add(sample.at(1_000));

    assertThat(line(trace(), "Reproduction number R", "R").x()).isEmpty();
    assertThat(line(trace(), "Volatility", "15 min").y()).containsExactly(50);
  }

  private AssetTrace trace() {
    return book.assets().get("BTC");
  }

  private static Series line(AssetTrace trace, String panel, String name) {
    return trace.panels().stream()
        .filter(drawn -> drawn.panel().title().equals(panel))
        .flatMap(drawn -> drawn.series().stream())
        .filter(series -> series.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** A later version that is not yet in force. */
  private static Policy strict() {
    return new PolicyDocuments().read("version: 7\nbreaker: {watchScore: 45}").policy();
  }

  private static VenueTick tick(String venue, String quote, double close) {
    return new VenueTick(
        1_000,
        venue,
        "BTC-" + quote,
        "BTC",
        quote,
        InstrumentRole.SPOT,
        close,
        close,
        close,
        close,
        1_000,
        0,
        1,
        1,
        2,
        0,
        0,
        0,
        Double.NaN,
        Double.NaN,
        NONE,
        NONE,
        Presence.UNKNOWN,
        30_000,
        false,
        false,
        0,
        0,
        0,
        new double[0],
        new double[0],
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        null,
        null,
        null);
  }
}

package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.input.EventTape;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.output.Topic;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.Side;
import io.firebreak.option.InverseOption;
import io.firebreak.option.OptionTerms;
import io.firebreak.policy.Policy;
import io.firebreak.tick.TickGrid;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two assets that trade four times a second, one of them with options, for ten seconds. */
@Timeout(120)
class MetricsPipelineTest {
  private static final long START = 1_700_000_000_000L;
  private static final int SECONDS = 10;
  private static final double FORWARD = 60_000;
  private static final double VOLATILITY = 0.55;

  @TempDir static Path shared;

  private static Path out;
  private static LocalResult result;

  @BeforeAll
  static void play() throws Exception {
    out = shared.resolve("one");
    result = Runs.run(job(out, 1, config()));
  }

  @Test
  void eachAssetAndTheMarketHaveOneRecordASecond() throws Exception {
    for (String asset : List.of("BTC", "ETH")) {
      assertThat(assets(asset))
          .extracting(record -> record.path("eventTimeMillis").asLong() - START)
          .containsExactly(999L, 1999L, 2999L, 3999L, 4999L, 5999L, 6999L, 7999L, 8999L, 9999L);
    }
    assertThat(market())
        .hasSize(SECONDS)
        .allSatisfy(record -> assertThat(record.path("assets").asInt()).isEqualTo(2));
  }

  @Test
  void recordOfASecondHoldsTheMeasuresOfItsLastTick() throws Exception {
    JsonNode measures = assets("ETH").get(0).path("measures");
    assertThat(measures.path("eventTimeMillis").asLong() - START).isEqualTo(999);
    assertThat(measures.path("priceUsd").asDouble()).isEqualTo(3_003);
  }

  @Test
  void optionQuotesReachTheMeasuresOfTheirAsset() throws Exception {
    JsonNode volatility = assets("BTC").get(SECONDS - 1).at("/measures/volatility");
    assertThat(volatility.path("implied").asDouble())
        .isBetween(VOLATILITY - 0.001, VOLATILITY + 0.001);
    assertThat(volatility.at("/impliedFrom/method").asText()).isEqualTo("MODEL_FREE");
    assertThat(volatility.at("/impliedFrom/venue").asText()).isEqualTo("deribit");
    assertThat(volatility.at("/impliedFrom/quality").asDouble()).isGreaterThan(0.9);
  }

  @Test
  void assetWithoutOptionsHasNoImpliedVolatility() throws Exception {
    JsonNode measures = assets("ETH").get(SECONDS - 1).path("measures");
    assertThat(measures.at("/volatility/implied").isMissingNode()).isTrue();
    assertThat(measures.at("/coverage/impliedVolatility").asText()).isEqualTo("UNKNOWN");
  }

  @Test
  void everyRecordIsCounted() {
    assertThat(result.counts().good()).isEqualTo(events().size());
  }

  @Test
  void parallelismMakesNoDifference() throws Exception {
    Path two = shared.resolve("two");
    Runs.run(job(two, 2, config()));
    assertThat(JsonLinesMerge.result(two, Topic.METRICS))
        .hasSameBinaryContentAs(JsonLinesMerge.result(out, Topic.METRICS));
  }

  @Test
  void decisionsAreTheSameWithoutMetrics() throws Exception {
    Path without = shared.resolve("without");
    Runs.run(job(without, 2, config().withoutMetrics()));
    assertThat(Runs.lines(without, Topic.METRICS)).isEmpty();
    Runs.assertSameDecisions(without, out);
  }

  private static List<JsonNode> assets(String asset) throws Exception {
    return records().stream().filter(r -> r.path("asset").asText().equals(asset)).toList();
  }

  private static List<JsonNode> market() throws Exception {
    return records().stream().filter(r -> !r.has("asset")).toList();
  }

  private static List<JsonNode> records() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> records = new ArrayList<>();
    for (String line : Runs.lines(out, Topic.METRICS)) {
      records.add(mapper.readTree(line));
    }
    return records;
  }

  private static GraphConfig config() {
    return new GraphConfig(
        new TickGrid(250),
        InstrumentCatalog.inferred(),
        List.of(Policy.v0()),
        new PolicyDocuments());
  }

  private static LocalJob job(Path directory, int parallelism, GraphConfig graph) {
    return new LocalJob(
        new EventTape(MetricsPipelineTest::tape),
        Runs.asFastAsPossible(),
        graph,
        new LocalOptions(directory, parallelism, Long.MIN_VALUE, new Configuration()));
  }

  private static Iterator<MarketEvent> tape() {
    return events().iterator();
  }

  private static List<MarketEvent> events() {
    List<MarketEvent> events = new ArrayList<>();
    for (int i = 0; i < 4 * SECONDS; i++) {
      long time = START + 250L * i;
      events.add(trade("BTC", time, FORWARD + i));
      events.add(trade("ETH", time, 3_000 + i));
      for (int days : new int[] {23, 51}) {
        for (int strike = 36_000; strike <= 84_000; strike += 2_000) {
          events.add(quote(time, days, strike, true));
          events.add(quote(time, days, strike, false));
        }
      }
    }
    for (int i = 0; i < events.size(); i++) {
      events.set(i, events.get(i).toBuilder().from("tape", i).sequence(i).build());
    }
    return events;
  }

  private static MarketEvent trade(String asset, long timeMillis, double price) {
    return MarketEvent.of(EventKind.TRADE, "coinbase", asset + "-USD")
        .listed(asset, "USD", InstrumentRole.SPOT)
        .at(timeMillis)
        .side(Side.BUY)
        .price(price)
        .quantity(1)
        .build();
  }

  private static MarketEvent quote(long timeMillis, int days, double strike, boolean call) {
    OptionTerms terms = new OptionTerms(strike, days / 365.0, call);
    double bid = InverseOption.coinPrice(terms, FORWARD, VOLATILITY - 0.01);
    double ask = InverseOption.coinPrice(terms, FORWARD, VOLATILITY + 0.01);
    OptionQuote quote =
        new OptionQuote(
            START + days * 86_400_000L, strike, call, bid, ask, Double.NaN, Double.NaN, FORWARD);
    String symbol = "BTC-" + days + "D-" + (int) strike + (call ? "-C" : "-P");
    return MarketEvent.of(EventKind.OPTION_QUOTE, "deribit", symbol)
        .listed("BTC", "USD", InstrumentRole.OPTION)
        .at(timeMillis)
        .option(quote)
        .build();
  }
}

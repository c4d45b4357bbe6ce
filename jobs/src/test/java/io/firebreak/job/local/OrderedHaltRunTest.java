package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.control.ControlSetup;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.input.TapeRecord;
import io.firebreak.job.output.Topic;
import io.firebreak.model.ControlMessage;
import io.firebreak.model.MarketEvent;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import io.firebreak.tick.TickGrid;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.configuration.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A calm market whose operator halts all of it for a minute, and a group of it a little later. */
@Timeout(180)
class OrderedHaltRunTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final long MINUTE = 60_000;
  private static final TickGrid GRID = new TickGrid(250);

  private static final SimulationConfig MARKET =
      SimulationConfig.crashDay()
          .withDurationMillis(6 * MINUTE)
          .withShockAtMillis(MINUTE * 60)
          .withEventsPerSecond(20);

  private static final long START = MARKET.startMillis();

  @TempDir static Path out;
  private static List<JsonNode> signals;

  @BeforeAll
  static void play() throws Exception {
    ControlSetup said =
        ControlSetup.unsigned().hearing(List.of(halt(0, "cluster", 2), halt(1, "group:majors", 4)));
    GraphConfig graph =
        new GraphConfig(
                GRID, InstrumentCatalog.inferred(), List.of(Policy.v0()), new PolicyDocuments())
            .withControl(said)
            .withoutHeartbeats();
    Runs.run(
        new LocalJob(
            OrderedHaltRunTest::market,
            Runs.asFastAsPossible(),
            graph,
            new LocalOptions(out, 2, Long.MIN_VALUE, new Configuration())));
    signals = Runs.lines(out, Topic.SIGNALS).stream().map(OrderedHaltRunTest::json).toList();
  }

  @Test
  void orderOfTheClusterHaltsEveryAssetAtItsTick() {
    assertThat(states(2 * MINUTE + 1_000))
        .containsEntry("asset:BTC", "HALT")
        .containsEntry("asset:ETH", "HALT")
        .containsEntry("asset:SOL", "HALT")
        .containsEntry("asset:AVAX", "HALT")
        .containsEntry("asset:NOVEL", "HALT");
  }

  @Test
  void breakersOfTheScopesSignalItAtOnce() {
    assertThat(states(2 * MINUTE + 1_000))
        .containsEntry("cluster", "HALT")
        .containsEntry("group:majors", "HALT");
  }

  @Test
  void allHaltInOneTick() {
    assertThat(
            signals.stream()
                .filter(signal -> signal.path("effective").asText().equals("HALT"))
                .map(signal -> signal.path("eventTimeMillis").asLong())
                .filter(time -> time < START + 3 * MINUTE)
                .distinct())
        .hasSize(1);
  }

  @Test
  void allReopenWhenTheOrderEnds() {
    assertThat(states(3 * MINUTE + 2_000).values()).containsOnly("REOPEN");
  }

  @Test
  void orderOfAGroupHaltsIt() {
    assertThat(states(4 * MINUTE + 1_000))
        .containsEntry("group:majors", "HALT")
        .containsEntry("asset:BTC", "HALT")
        .containsEntry("asset:ETH", "HALT")
        .containsEntry("asset:SOL", "REOPEN")
        .containsEntry("cluster", "REOPEN");
  }

  /** Effective state by scope id, a while after the start. */
  private static Map<String, String> states(long elapsedMillis) {
    Map<String, String> states = new TreeMap<>();
    for (JsonNode signal : signals) {
      if (signal.path("eventTimeMillis").asLong() <= START + elapsedMillis) {
        states.put(signal.path("scope").asText(), signal.path("effective").asText());
      }
    }
    return states;
  }

  /** LINK is an asset that no policy names. */
  private static Iterator<TapeRecord> market() {
    List<TapeRecord> records = new ArrayList<>();
    new ShuffledMarket(MARKET, 1, 0)
        .open()
        .forEachRemaining(record -> records.add(TapeRecord.of(renamed(record.event()))));
    return records.iterator();
  }

  private static MarketEvent renamed(MarketEvent event) {
    return event.asset().equals("LINK")
        ? event.toBuilder().listed("NOVEL", event.quote(), event.role()).build()
        : event;
  }

  private static ControlMessage halt(long position, String scope, long elapsedMinutes) {
    String document =
        "override: halt\nscope: %s\noperator: Eve\nreason: drill\nttl: 1m\n".formatted(scope);
    return new ControlMessage("control", position, document, START + elapsedMinutes * MINUTE);
  }

  private static JsonNode json(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

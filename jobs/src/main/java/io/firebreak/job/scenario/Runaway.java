package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.model.BreakerState;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulatedMarket;
import io.firebreak.simulation.SimulationConfig;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;

/** An algorithm runs away on one venue: it sells without end, 200 orders a second. */
final class Runaway {
  private static final long MINUTE = 60_000;
  static final String VENUE = "gamma";
  static final String ASSET = "BTC";
  private static final String SCOPE = "venue:" + VENUE + "|" + ASSET;
  private static final String PATTERN = "runaway-algorithm";
  static final long FROM = 20 * MINUTE;
  static final long TO = FROM + 3 * MINUTE / 2;
  static final long END = 24 * MINUTE;

  /** Milliseconds from one order to the next. */
  static final long EVERY = 5;

  private static final double PRICE_USD = 115_600;
  private static final double QUANTITY = 0.2;

  /** What the hammering does to the venue's price: 2 % below all others. */
  private static final double PRESSED = 0.98;

  private Runaway() {}

  static Scenario scenario() {
    SimulationConfig market = market();
    return new Scenario(
            "runaway-algorithm",
            "On a calm day an algorithm sells BTC on gamma for 90 seconds, 200 orders a second.",
            market,
            TapeOptions.ofTick(1_000),
            List.of(Policy.v0()),
            List.of(
                new Expectation("the venue's anomaly is told", Runaway::told),
                new Expectation("it asks for attention, no more", Runaway::severity),
                new Expectation("no scope is more than watched", Runaway::watched),
                new Expectation("no asset and no other venue is concerned", Runaway::others),
                new Expectation("no maintenance haircut moves, none will", Runaway::maintenance)))
        .with(Staging.none().with(new Hammering(market.startMillis())));
  }

  /** A calm day. */
  static SimulationConfig market() {
    return SimulationConfig.crashDay()
        .withDurationMillis(END)
        .withIntensity(0)
        .withEventsPerSecond(20);
  }

  /** How many orders it sends. */
  static long orders() {
    return (TO - FROM) / EVERY;
  }

  private static List<JsonNode> alerts(ScenarioRun run) {
    return run.records(Topic.ALERTS).stream()
        .filter(alert -> alert.path("pattern").asText().equals(PATTERN))
        .toList();
  }

  private static Finding told(ScenarioRun run) {
    List<JsonNode> here =
        alerts(run).stream().filter(alert -> Findings.scope(alert).equals(SCOPE)).toList();
    boolean inTime =
        here.stream()
            .mapToLong(ScenarioRun::timeOf)
            .anyMatch(time -> time >= run.at(FROM) && time < run.at(TO));
    return new Finding(inTime, Findings.shown(here, Runaway::words));
  }

  private static String words(JsonNode alert) {
    return "%s severity %.0f on %s"
        .formatted(
            Findings.scope(alert),
            alert.path("severity").asDouble(),
            alert.path("evidence").findValuesAsText("kind"));
  }

  private static Finding severity(ScenarioRun run) {
    double most =
        alerts(run).stream().mapToDouble(a -> a.path("severity").asDouble()).max().orElse(100);
    double restrict = Policy.v0().breaker().restrictScore();
    return new Finding(most < restrict, "severity %.0f, below %.0f".formatted(most, restrict));
  }

  private static Finding watched(ScenarioRun run) {
    List<JsonNode> signals = run.records(Topic.BREAKERS);
    List<JsonNode> beyond =
        signals.stream()
            .filter(signal -> Findings.effective(signal).compareTo(BreakerState.WATCH) > 0)
            .toList();
    return Findings.noneOf(beyond, Findings::states, Findings.shown(signals, Findings::states));
  }

  private static Finding others(ScenarioRun run) {
    List<JsonNode> others =
        run.during(Topic.BREAKERS, FROM, END).stream()
            .filter(signal -> !Findings.scope(signal).equals(SCOPE))
            .toList();
    return Findings.noneOf(others, Findings::states, "no other scope moves");
  }

  private static Finding maintenance(ScenarioRun run) {
    List<JsonNode> decisions = run.records(Topic.HAIRCUTS);
    List<JsonNode> scheduled =
        decisions.stream().filter(decision -> !decision.path("scheduled").isEmpty()).toList();
    return Findings.noneOf(scheduled, Findings::asset, decisions.size() + " decisions, no step");
  }

  /** The market with the algorithm's trades, and its venue's prices under them. */
  record Hammering(long startMillis) implements Meddling {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<MarketEvent> into(SimulatedMarket market) {
      Iterator<MarketEvent> pressed =
          new PressedPrices(VENUE, ASSET, startMillis + FROM, startMillis + TO, PRESSED, 1)
              .into(market);
      return new Interleaved(
          pressed, LongStream.range(0, orders()).mapToObj(this::sale).iterator());
    }

    private MarketEvent sale(long number) {
      long time = startMillis + FROM + number * EVERY;
      return MarketEvent.of(EventKind.TRADE, VENUE, "BTCUSD")
          .from("runaway", number)
          .listed(ASSET, "USD", InstrumentRole.SPOT)
          .at(time)
          .ingestedAt(time)
          .id("R" + number)
          .side(Side.SELL)
          .price(PRICE_USD)
          .quantity(QUANTITY)
          .build();
    }
  }
}

package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.model.BreakerState;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;

/** One venue prints a stable collateral at two thirds, and nobody else does (2025-10-10). */
final class UsdeLocal {
  private static final long MINUTE = 60_000;
  private static final String VENUE = "alpha";
  private static final String ASSET = "USDE";
  private static final String SCOPE = "venue:" + VENUE + "|" + ASSET;
  private static final long FROM = 8 * MINUTE;
  private static final long TO = 16 * MINUTE;
  private static final long END = 30 * MINUTE;

  /** The print on the venue, as a fraction of the price elsewhere. */
  private static final double PRINT = 0.65;

  private static final double SOLD = 20;

  /** Distance from 1 at which the asset counts as valued at its peg. */
  private static final double NEAR = 0.005;

  private UsdeLocal() {}

  static Scenario scenario() {
    SimulationConfig market =
        SimulationConfig.crashDay()
            .withDurationMillis(END)
            .withIntensity(0)
            .withEventsPerSecond(20);
    long start = market.startMillis();
    return new Scenario(
            "usde-local",
            "On a calm day alpha prints USDE at 0.65 for eight minutes; all others stay near 1.",
            market,
            TapeOptions.ofTick(1_000),
            List.of(Policy.v0()),
            List.of(
                new Expectation("the verdict is that alpha stands alone", UsdeLocal::local),
                new Expectation("the collateral is valued near 1 all the time", UsdeLocal::valued),
                new Expectation("the venue's fault is told", UsdeLocal::told),
                new Expectation(
                    "no haircut rises beyond the venue-fault add-on", UsdeLocal::initial),
                new Expectation("no maintenance haircut moves, none will", UsdeLocal::maintenance),
                new Expectation("no asset is paced or halted", UsdeLocal::assets),
                new Expectation(
                    "the venue is released step by step when it is back", UsdeLocal::released)))
        .with(
            Staging.none()
                .withMeasures()
                .with(new PressedPrices(VENUE, ASSET, start + FROM, start + TO, PRINT, SOLD)));
  }

  private static List<JsonNode> measures(ScenarioRun run, long from, long to) {
    return run.during(Topic.METRICS, from, to).stream()
        .filter(record -> Findings.asset(record).equals(ASSET))
        .map(record -> record.path("measures"))
        .toList();
  }

  private static Finding local(ScenarioRun run) {
    List<JsonNode> verdicts =
        measures(run, FROM + MINUTE, TO).stream().map(risk -> risk.path("verdict")).toList();
    List<JsonNode> heard =
        verdicts.stream().filter(verdict -> verdict.path("freshVenues").asInt() == 3).toList();
    long local = heard.stream().filter(UsdeLocal::isLocal).count();
    boolean global = verdicts.stream().anyMatch(v -> v.path("verdict").asText().equals("GLOBAL"));
    double farthest =
        verdicts.stream().mapToDouble(v -> v.path("farthestBps").asDouble(0)).min().orElse(0);
    return new Finding(
        local > 0 && local == heard.size() && !global,
        "LOCAL in %d of %d seconds in which all venues are heard, %s GLOBAL, farthest %.0f %% below"
            .formatted(
                local, heard.size(), global ? "once" : "never", -100 * Math.expm1(farthest / 1e4)));
  }

  private static boolean isLocal(JsonNode verdict) {
    return verdict.path("verdict").asText().equals("LOCAL")
        && verdict.path("farthestVenue").asText().equals(VENUE);
  }

  private static Finding valued(ScenarioRun run) {
    List<Double> prices =
        measures(run, 0, END).stream().map(risk -> risk.path("priceUsd").asDouble(0)).toList();
    double low = prices.stream().mapToDouble(price -> price).min().orElse(0);
    double high = prices.stream().mapToDouble(price -> price).max().orElse(0);
    return new Finding(
        low >= 1 - NEAR && high <= 1 + NEAR, "between %.5f and %.5f USD".formatted(low, high));
  }

  private static Finding told(ScenarioRun run) {
    List<JsonNode> alerts =
        run.during(Topic.ALERTS, FROM, TO).stream()
            .filter(alert -> alert.path("pattern").asText().equals("depeg-local"))
            .filter(alert -> Findings.scope(alert).equals(SCOPE))
            .toList();
    return new Finding(
        !alerts.isEmpty(),
        Findings.shown(alerts, alert -> alert.path("pattern").asText() + " " + SCOPE));
  }

  private static Finding initial(ScenarioRun run) {
    int mostBps = Policy.v0().haircut().venueFaultBps();
    List<JsonNode> moved =
        run.records(Topic.HAIRCUTS).stream()
            .filter(decision -> decision.path("sequence").asLong() > 1)
            .toList();
    List<JsonNode> beyond =
        moved.stream()
            .filter(
                decision -> risenBps(run, decision, "initial") > mostBps || !isOfTheFault(decision))
            .toList();
    Finding none =
        Findings.noneOf(beyond, UsdeLocal::words, Findings.shown(moved, UsdeLocal::words));
    return new Finding(none.holds() && !moved.isEmpty(), none.evidence());
  }

  /** Rise over the haircut with which the asset began. */
  private static int risenBps(ScenarioRun run, JsonNode decision, String which) {
    String bps = "/" + which + "/bps";
    int firstBps =
        run.records(Topic.HAIRCUTS).stream()
            .filter(first -> Findings.asset(first).equals(Findings.asset(decision)))
            .findFirst()
            .orElseThrow()
            .at(bps)
            .asInt();
    return decision.at(bps).asInt() - firstBps;
  }

  private static boolean isOfTheFault(JsonNode decision) {
    return Findings.asset(decision).equals(ASSET);
  }

  private static String words(JsonNode decision) {
    return "%s %d bps, of the venue fault %d"
        .formatted(
            Findings.asset(decision),
            decision.at("/initial/bps").asInt(),
            decision.at("/initial/drivers/venueFault").asInt());
  }

  private static Finding maintenance(ScenarioRun run) {
    List<JsonNode> decisions = run.records(Topic.HAIRCUTS);
    List<JsonNode> moved =
        decisions.stream()
            .filter(d -> risenBps(run, d, "maintenance") != 0 || !d.path("scheduled").isEmpty())
            .toList();
    return Findings.noneOf(moved, Findings::asset, decisions.size() + " decisions, none moves it");
  }

  private static Finding assets(ScenarioRun run) {
    List<JsonNode> stopped =
        run.records(Topic.BREAKERS).stream()
            .filter(signal -> Findings.scope(signal).startsWith("asset:"))
            .filter(s -> List.of("PACE", "HALT").contains(s.path("effective").asText()))
            .toList();
    return Findings.noneOf(stopped, Findings::states, "no asset is in PACE or HALT");
  }

  private static Finding released(ScenarioRun run) {
    List<JsonNode> moves =
        run.records(Topic.BREAKERS).stream()
            .filter(signal -> Findings.scope(signal).equals(SCOPE))
            .filter(Findings::moved)
            .toList();
    List<JsonNode> milder =
        moves.stream()
            .filter(signal -> ScenarioRun.timeOf(signal) >= run.at(TO))
            .filter(signal -> state(signal, "to").compareTo(state(signal, "from")) < 0)
            .toList();
    return new Finding(!milder.isEmpty(), Findings.shown(moves, Findings::states));
  }

  private static BreakerState state(JsonNode signal, String field) {
    return BreakerState.valueOf(signal.path(field).asText());
  }
}

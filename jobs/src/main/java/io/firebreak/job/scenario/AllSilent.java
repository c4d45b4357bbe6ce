package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.job.report.DayTable;
import io.firebreak.policy.BreakerPolicy;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.Outage;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;

/** Every venue, index and oracle goes silent while a market is halted. */
final class AllSilent {
  private static final long MINUTE = 60_000;
  private static final long TICK = 1_000;
  private static final long SILENT_FROM = 15 * MINUTE;
  private static final long SILENT_TO = 40 * MINUTE;

  /** By then blindness is certain: a feed is stale after 30 s, rarely heard ones later. */
  private static final long NOTICED = SILENT_FROM + MINUTE;

  private static final BreakerPolicy POLICY = Policy.v0().breaker();

  private AllSilent() {}

  static Scenario scenario() {
    return new Scenario(
        "all-silent",
        "All venues, indices and oracles go silent during a halt, for twenty-five minutes.",
        SimulationConfig.crashDay()
            .withDurationMillis(50 * MINUTE)
            .withShockAtMillis(10 * MINUTE)
            .withEventsPerSecond(20)
            .withOutages(List.of(new Outage(Outage.ALL_VENUES, SILENT_FROM, SILENT_TO))),
        TapeOptions.ofTick(TICK),
        List.of(Policy.v0()),
        List.of(
            new Expectation("a halt ends at its limit, by the clock alone", AllSilent::halts),
            new Expectation("every asset is signalled as blind", AllSilent::blind),
            new Expectation("heartbeats go on and are marked blind", AllSilent::heartbeats),
            new Expectation("no breaker relaxes while blind", AllSilent::breakers),
            new Expectation("liquidations are paced at most at the blind share", AllSilent::pace),
            new Expectation("no haircut falls while blind", AllSilent::haircuts),
            new Expectation("sight returns with the prices", AllSilent::sighted)));
  }

  private static Finding halts(ScenarioRun run) {
    List<JsonNode> ended =
        run.during(Topic.BREAKERS, NOTICED, SILENT_TO).stream()
            .filter(signal -> signal.path("from").asText().equals("HALT"))
            .filter(Findings::moved)
            .toList();
    boolean all = !ended.isEmpty() && ended.stream().allMatch(end -> inTime(run, end));
    return new Finding(
        all, Findings.shown(ended, end -> Findings.scope(end) + " after " + seconds(run, end)));
  }

  private static boolean inTime(ScenarioRun run, JsonNode end) {
    return haltedMillis(run, end) <= POLICY.haltMaxMillis() + TICK;
  }

  private static String seconds(ScenarioRun run, JsonNode end) {
    return haltedMillis(run, end) / 1_000 + " s of at most " + POLICY.haltMaxMillis() / 1_000;
  }

  private static long haltedMillis(ScenarioRun run, JsonNode end) {
    return run.records(Topic.BREAKERS).stream()
        .filter(signal -> Findings.scope(signal).equals(Findings.scope(end)))
        .filter(signal -> signal.path("to").asText().equals("HALT"))
        .filter(Findings::moved)
        .mapToLong(ScenarioRun::timeOf)
        .filter(began -> began < ScenarioRun.timeOf(end))
        .map(began -> ScenarioRun.timeOf(end) - began)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static Finding blind(ScenarioRun run) {
    List<JsonNode> blind =
        run.during(Topic.BREAKERS, SILENT_FROM, NOTICED).stream()
            .filter(AllSilent::isBlind)
            .toList();
    return Findings.ofAssets(blind, Findings::scope, run.book().assets().size(), "blind signals");
  }

  private static Finding heartbeats(ScenarioRun run) {
    List<JsonNode> beats =
        run.during(Topic.SIGNALS, NOTICED, SILENT_TO).stream()
            .filter(signal -> signal.has("assets"))
            .toList();
    long expected = (SILENT_TO - NOTICED) / POLICY.heartbeatMillis();
    long seeing = beats.stream().filter(beat -> !isBlind(beat)).count();
    return new Finding(
        seeing == 0 && beats.size() >= expected - 1,
        beats.size() + " heartbeats of " + expected + ", " + seeing + " of them not blind");
  }

  private static Finding breakers(ScenarioRun run) {
    List<JsonNode> moves =
        run.during(Topic.BREAKERS, NOTICED, SILENT_TO).stream().filter(Findings::moved).toList();
    List<JsonNode> relaxed =
        moves.stream().filter(signal -> level(signal, "to") < level(signal, "from")).toList();
    return Findings.noneOf(relaxed, Findings::states, Findings.shown(moves, Findings::states));
  }

  /** A halt must end, and a reopening paces: both count as PACE. */
  private static int level(JsonNode signal, String side) {
    String state = signal.path(side).asText();
    boolean paces = state.equals("HALT") || state.equals("REOPEN");
    return List.of("NORMAL", "WATCH", "RESTRICT", "PACE").indexOf(paces ? "PACE" : state);
  }

  private static Finding pace(ScenarioRun run) {
    long from = NOTICED + POLICY.blindMillis();
    List<JsonNode> signals = run.during(Topic.BREAKERS, from, SILENT_TO);
    List<JsonNode> faster =
        signals.stream()
            .filter(signal -> signal.path("paceShare").asDouble(1) > POLICY.blindPaceShare())
            .toList();
    return Findings.noneOf(
        faster,
        signal -> Findings.scope(signal) + " " + signal.path("paceShare").asText("unlimited"),
        signals.size() + " signals, none above " + POLICY.blindPaceShare() + " of live depth");
  }

  private static Finding haircuts(ScenarioRun run) {
    List<JsonNode> decisions = run.during(Topic.HAIRCUTS, NOTICED, SILENT_TO);
    List<JsonNode> fallen =
        decisions.stream().filter(d -> falls(d, "initial") || falls(d, "maintenance")).toList();
    return Findings.noneOf(fallen, Findings::asset, decisions.size() + " decisions, none lower");
  }

  private static boolean falls(JsonNode decision, String which) {
    return decision.at("/" + which + "/bps").asInt()
        < decision.at("/" + which + "/previousBps").asInt();
  }

  private static Finding sighted(ScenarioRun run) {
    List<JsonNode> signals = run.during(Topic.BREAKERS, SILENT_TO, SILENT_TO + MINUTE);
    List<JsonNode> seeing = signals.stream().filter(signal -> !isBlind(signal)).toList();
    return Findings.ofAssets(
        seeing,
        Findings::scope,
        run.book().assets().size(),
        "signals from " + DayTable.time(run.at(SILENT_TO)));
  }

  private static boolean isBlind(JsonNode signal) {
    return signal.path("blind").asBoolean();
  }
}

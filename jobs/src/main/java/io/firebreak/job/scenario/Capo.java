package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.local.Playback;
import io.firebreak.job.output.Topic;
import io.firebreak.model.BreakerState;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulatedInstruments;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;

/**
 * Our own parameters are out of step on a calm day, as those of an oracle guard were on 2026-03-10,
 * which liquidated about 27 M USD of sound positions.
 */
final class Capo {
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;
  private static final long PINNED_AT = 2 * MINUTE;
  private static final long END = 85 * MINUTE;

  /** Far above what any of these assets is held under. */
  private static final int STALE_BPS = 3_000;

  /** The shortest notice that a policy may have: two steps fit into the run. */
  private static final Policy POLICY =
      new PolicyDocuments().read("version: 1\nhaircut: {noticeMillis: 900000}\n").policy();

  private static final SimulationConfig MARKET =
      SimulationConfig.crashDay().withDurationMillis(END).withIntensity(0).withEventsPerSecond(12);

  private static final int PARALLELISM = 2;

  private Capo() {}

  static Scenario scenario() {
    List<DrillPin> pins =
        SimulatedInstruments.assets().stream()
            .map(asset -> new DrillPin(asset, STALE_BPS, PINNED_AT))
            .toList();
    return new Scenario(
            "capo",
            "On a calm day a stale parameter asks for maintenance haircuts of 30 % at once; the"
                + " positions follow the guard.",
            MARKET,
            TapeOptions.ofTick(5_000),
            List.of(Policy.v0(), POLICY),
            List.of(
                new Expectation("obeyed at once it would liquidate", Capo::atOnce),
                new Expectation("the guard's own steps liquidate nothing", Capo::nothing),
                new Expectation("every asset is tightened all the same", Capo::tightens),
                new Expectation("every step is announced in time, impact known", Capo::announced),
                new Expectation("no asset rises faster than its limit", Capo::paced),
                new Expectation("the initial haircut keeps its distance", Capo::distance),
                new Expectation("nothing else happens: the day is calm", Capo::calm),
                new Expectation("the market that follows gives the same haircuts", Capo::closed)))
        .with(Staging.none().with(DrillPin.ordered(pins, MARKET)));
  }

  private static HaircutPolicy policy() {
    return POLICY.haircut();
  }

  private static Finding atOnce(ScenarioRun run) {
    List<FollowedHaircuts.Rise> rises =
        SimulatedInstruments.assets().stream()
            .map(
                asset ->
                    new FollowedHaircuts.Rise(
                        asset, run.at(PINNED_AT), firstBps(run, asset), STALE_BPS))
            .toList();
    double usd = new FollowedHaircuts(rises).liquidatedUsd(run.scenario().market());
    return new Finding(usd > 0, "%,.0f USD".formatted(usd));
  }

  private static int firstBps(ScenarioRun run, String asset) {
    return ofAsset(run, asset).get(0).at("/maintenance/bps").asInt();
  }

  private static List<JsonNode> ofAsset(ScenarioRun run, String asset) {
    return run.records(Topic.HAIRCUTS).stream()
        .filter(decision -> Findings.asset(decision).equals(asset))
        .toList();
  }

  private static Finding nothing(ScenarioRun run) {
    FollowedHaircuts followed = FollowedHaircuts.of(run);
    double usd = followed.liquidatedUsd(run.scenario().market());
    return new Finding(
        usd == 0 && !followed.rises().isEmpty(),
        "%,.0f USD by %d steps".formatted(usd, followed.rises().size()));
  }

  private static Finding tightens(ScenarioRun run) {
    List<JsonNode> risen =
        run.records(Topic.HAIRCUTS).stream()
            .filter(
                decision ->
                    decision.at("/maintenance/bps").asInt()
                        > firstBps(run, Findings.asset(decision)))
            .toList();
    return Findings.ofAssets(
        risen, Findings::asset, SimulatedInstruments.assets().size(), "tighter decisions");
  }

  /** Each rise has been in the schedule of an earlier decision for the whole notice. */
  private static Finding announced(ScenarioRun run) {
    List<FollowedHaircuts.Rise> rises = FollowedHaircuts.of(run).rises();
    List<FollowedHaircuts.Rise> sudden =
        rises.stream().filter(rise -> !isAnnounced(run, rise)).toList();
    List<JsonNode> steps =
        run.records(Topic.HAIRCUTS).stream()
            .flatMap(decision -> Findings.elements(decision.path("scheduled")))
            .toList();
    double mostUsd =
        steps.stream().mapToDouble(step -> step.path("impactUsd").asDouble(0)).max().orElse(0);
    return new Finding(
        sudden.isEmpty() && steps.stream().allMatch(Capo::isWeighed),
        "%d of %d steps at least %d min before, impact at most %,.0f USD"
            .formatted(
                rises.size() - sudden.size(),
                rises.size(),
                policy().noticeMillis() / MINUTE,
                mostUsd));
  }

  /** Where the impact of a step is unknown, the step is very small. */
  private static boolean isWeighed(JsonNode step) {
    return step.path("impactUsd").isNumber()
        || step.path("riseBps").asInt() <= policy().unknownImpactBpsPerHour();
  }

  private static boolean isAnnounced(ScenarioRun run, FollowedHaircuts.Rise rise) {
    return ofAsset(run, rise.asset()).stream()
        .filter(
            decision -> ScenarioRun.timeOf(decision) <= rise.atMillis() - policy().noticeMillis())
        .flatMap(decision -> Findings.elements(decision.path("scheduled")))
        .anyMatch(
            step ->
                step.path("effectiveMillis").asLong() == rise.atMillis()
                    && step.path("bps").asInt() == rise.toBps()
                    && step.path("announcedMillis").asLong()
                        <= rise.atMillis() - policy().noticeMillis());
  }

  private static Finding paced(ScenarioRun run) {
    List<FollowedHaircuts.Rise> rises = FollowedHaircuts.of(run).rises();
    int mostBps = 0;
    for (FollowedHaircuts.Rise rise : rises) {
      int beforeBps =
          rises.stream()
              .filter(earlier -> earlier.asset().equals(rise.asset()))
              .filter(earlier -> earlier.atMillis() <= rise.atMillis() - HOUR)
              .mapToInt(FollowedHaircuts.Rise::toBps)
              .max()
              .orElse(rise.fromBps());
      mostBps = Math.max(mostBps, rise.toBps() - beforeBps);
    }
    int limitBps = policy().maintenanceRiseBpsPerHour();
    return new Finding(
        mostBps > 0 && mostBps <= limitBps,
        mostBps + " bps within any hour, of " + limitBps + " allowed");
  }

  private static Finding distance(ScenarioRun run) {
    List<JsonNode> decisions = run.records(Topic.HAIRCUTS);
    List<JsonNode> close = decisions.stream().filter(Capo::tooClose).toList();
    return Findings.noneOf(
        close, Findings::asset, decisions.size() + " decisions, all at their distance");
  }

  private static boolean tooClose(JsonNode decision) {
    int initialBps = decision.at("/initial/bps").asInt();
    int gapBps = Math.min(policy().gapBps(), initialBps / 2);
    return initialBps - decision.at("/maintenance/bps").asInt() < gapBps;
  }

  private static Finding calm(ScenarioRun run) {
    int alerts = run.records(Topic.ALERTS).size();
    List<JsonNode> beyond =
        run.records(Topic.BREAKERS).stream()
            .filter(signal -> Findings.effective(signal).compareTo(BreakerState.WATCH) > 0)
            .toList();
    Finding none = Findings.noneOf(beyond, Findings::states, "nothing beyond WATCH");
    return new Finding(none.holds() && alerts == 0, alerts + " alerts, " + none.evidence());
  }

  /** A second run, in whose market the positions are held under the haircuts of the first. */
  private static Finding closed(ScenarioRun run) {
    Scenario scenario = run.scenario();
    FollowedHaircuts first = FollowedHaircuts.of(run);
    Scenario following = scenario.with(scenario.staging().with(first));
    try {
      ScenarioRun second =
          new ScenarioRunner(new PolicyDocuments(), PARALLELISM)
              .play(following, run.out().resolve("followed"), new Playback());
      FollowedHaircuts again = FollowedHaircuts.of(second);
      return new Finding(
          again.equals(first),
          "%d steps, then %d steps".formatted(first.rises().size(), again.rises().size()));
    } catch (Exception e) {
      return new Finding(false, "the run that follows failed: " + e);
    }
  }
}

package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;
import java.util.stream.Collectors;

/** Our own tightening meets a cascade: it is seen, and what was announced does not take effect. */
final class MarginSpiral {
  private static final long MINUTE = 60_000;

  /** Its step takes effect in the last calm minutes. */
  private static final DrillPin EARLY = new DrillPin("AVAX", 3_000, MINUTE);

  /** Its step falls due in the cascade. */
  private static final DrillPin LATE = new DrillPin("SOL", 3_000, 9 * MINUTE / 2);

  private static final long NOTICE = 15 * MINUTE;
  private static final long SHOCK = EARLY.atMillis() + NOTICE + MINUTE / 4;
  private static final long END = 26 * MINUTE;

  private static final String PATTERN = "margin-spiral";

  /** The shortest notice that a policy may have. */
  private static final Policy POLICY =
      new PolicyDocuments().read("version: 1\nhaircut: {noticeMillis: " + NOTICE + "}\n").policy();

  private static final SimulationConfig MARKET =
      SimulationConfig.crashDay()
          .withDurationMillis(END)
          .withShockAtMillis(SHOCK)
          .withEventsPerSecond(20);

  private MarginSpiral() {}

  static Scenario scenario() {
    return new Scenario(
            "margin-spiral",
            "Maintenance haircuts are on their way up when a crash begins: one step has just taken"
                + " effect, one falls due in the cascade.",
            MARKET,
            TapeOptions.ofTick(1_000),
            List.of(Policy.v0(), POLICY),
            List.of(
                new Expectation("a step takes effect before the crash", MarginSpiral::stepped),
                new Expectation("the spiral is seen, with our step in it", MarginSpiral::seen),
                new Expectation(
                    "the step due in the cascade is withdrawn", MarginSpiral::withdrawn),
                new Expectation("no maintenance haircut rises in the crash", MarginSpiral::frozen),
                new Expectation("initial haircuts rise all the same", MarginSpiral::initial)))
        .with(Staging.none().with(DrillPin.ordered(List.of(EARLY, LATE), MARKET)));
  }

  private static Finding stepped(ScenarioRun run) {
    List<FollowedHaircuts.Rise> rises = FollowedHaircuts.of(run).rises();
    long early =
        rises.stream()
            .filter(rise -> rise.asset().equals(EARLY.asset()))
            .filter(rise -> rise.atMillis() < run.at(SHOCK))
            .count();
    return new Finding(early == 1, words(rises));
  }

  private static String words(List<FollowedHaircuts.Rise> rises) {
    return rises.stream().map(FollowedHaircuts.Rise::words).collect(Collectors.joining(", "));
  }

  private static Finding seen(ScenarioRun run) {
    List<JsonNode> spirals =
        run.records(Topic.ALERTS).stream()
            .filter(alert -> alert.path("pattern").asText().equals(PATTERN))
            .toList();
    boolean ours =
        spirals.stream()
            .filter(alert -> Findings.asset(alert).equals(EARLY.asset()))
            .anyMatch(alert -> alert.path("form").asText().equals("OBSERVED"));
    return new Finding(ours, Findings.shown(spirals, MarginSpiral::words));
  }

  private static String words(JsonNode alert) {
    return "%s %s on %s"
        .formatted(
            Findings.asset(alert),
            alert.path("form").asText(),
            alert.path("evidence").findValuesAsText("kind"));
  }

  private static Finding withdrawn(ScenarioRun run) {
    List<JsonNode> withdrawing =
        run.during(Topic.HAIRCUTS, SHOCK, END).stream()
            .filter(decision -> Findings.asset(decision).equals(LATE.asset()))
            .filter(decision -> !decision.path("withdrawn").isEmpty())
            .toList();
    boolean forTheCascade =
        withdrawing.stream()
            .flatMap(decision -> Findings.elements(decision.path("withdrawn")))
            .anyMatch(step -> step.path("reason").asText().equals("cascade active"));
    return new Finding(
        forTheCascade,
        Findings.shown(
            withdrawing,
            d -> Findings.asset(d) + " " + d.path("withdrawn").findValuesAsText("reason")));
  }

  private static Finding frozen(ScenarioRun run) {
    List<FollowedHaircuts.Rise> rises =
        FollowedHaircuts.of(run).rises().stream()
            .filter(rise -> rise.atMillis() >= run.at(SHOCK))
            .toList();
    return new Finding(rises.isEmpty(), rises.size() + " rises from the shock on " + words(rises));
  }

  private static Finding initial(ScenarioRun run) {
    List<JsonNode> risen =
        run.during(Topic.HAIRCUTS, SHOCK, END).stream()
            .filter(d -> d.at("/initial/bps").asInt() > d.at("/initial/previousBps").asInt())
            .toList();
    return Findings.ofAssets(risen, Findings::asset, 4, "rises");
  }
}

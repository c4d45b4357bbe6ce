package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.control.ControlRules;
import io.firebreak.control.ControlSetup;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.model.ControlMessage;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The control topic is full of messages that must not come into force, one that must between. */
final class PolicyPoison {
  private static final long MINUTE = 60_000;
  private static final long DURATION = 20 * MINUTE;
  private static final long GOOD_AT = 2 * MINUTE;
  private static final long POISON_FROM = 3 * MINUTE;
  private static final long POISON_EVERY = 30_000;
  private static final String SOURCE = "control-0";

  private static final SimulationConfig MARKET =
      SimulationConfig.crashDay()
          .withDurationMillis(DURATION)
          .withShockAtMillis(8 * MINUTE)
          .withEventsPerSecond(20);

  private PolicyPoison() {}

  static Scenario scenario() {
    List<ControlMessage> messages = new ArrayList<>(List.of(good()));
    List<Poison> poisons = Poison.all();
    for (int i = 0; i < poisons.size(); i++) {
      messages.add(message(i + 1, poisons.get(i).message(), POISON_FROM + i * POISON_EVERY));
    }
    return new Scenario(
        "policy-poison",
        "Unsigned, forged, replayed, expired, out of range and malformed messages come all through"
            + " a crash, after one good policy.",
        MARKET,
        TapeOptions.ofTick(1_000),
        List.of(Policy.v0()),
        List.of(
            new Expectation("the good policy is in force alone", PolicyPoison::policyLog),
            new Expectation("every poison is answered with its reason", PolicyPoison::reasons),
            new Expectation("the job decides to the end", PolicyPoison::goesOn),
            new Expectation("decisions are those without the poison", PolicyPoison::sameDecisions)),
        Staging.none().with(trusting().hearing(messages)));
  }

  private static ControlSetup trusting() {
    return ControlSetup.trusting(DrillKeys.RING, ControlRules.defaults());
  }

  private static ControlMessage good() {
    return message(0, Poison.GOOD, GOOD_AT);
  }

  private static ControlMessage message(long position, String text, long elapsedMillis) {
    return new ControlMessage(SOURCE, position, text, MARKET.startMillis() + elapsedMillis);
  }

  private static Finding policyLog(ScenarioRun run) {
    List<Long> versions =
        run.records(Topic.POLICY_LOG).stream().map(e -> e.path("version").asLong(-1)).toList();
    return new Finding(versions.equals(List.of(0L, 1L)), "versions " + versions);
  }

  private static Finding reasons(ScenarioRun run) {
    List<Poison> poisons = Poison.all();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < poisons.size(); i++) {
      Poison poison = poisons.get(i);
      String said = reply(run, i + 1).map(PolicyPoison::refusal).orElse("nothing");
      if (!said.contains(poison.reason())) {
        wrong.add(poison.what() + ": " + said);
      }
    }
    return wrong.isEmpty()
        ? new Finding(true, poisons.size() + " messages refused, each with its reason")
        : new Finding(false, String.join(" | ", wrong));
  }

  private static Optional<JsonNode> reply(ScenarioRun run, long position) {
    return run.records(Topic.CONTROL_REPLIES).stream()
        .filter(reply -> reply.path("position").asLong(-1) == position)
        .findFirst();
  }

  private static String refusal(JsonNode reply) {
    return reply.path("accepted").asBoolean() ? "accepted" : reply.path("errors").asText();
  }

  private static Finding goesOn(ScenarioRun run) {
    List<JsonNode> last = run.during(Topic.SIGNALS, DURATION - MINUTE, DURATION);
    return new Finding(!last.isEmpty(), last.size() + " signals in the last minute");
  }

  private static Finding sameDecisions(ScenarioRun run) {
    Scenario without =
        run.scenario().with(Staging.none().with(trusting().hearing(List.of(goodOf(run)))));
    return SameFiles.find(run, without, "without-poison");
  }

  private static ControlMessage goodOf(ScenarioRun run) {
    return run.scenario().staging().control().messages().get(0);
  }
}

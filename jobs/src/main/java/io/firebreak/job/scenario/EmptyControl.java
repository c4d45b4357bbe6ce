package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.output.Topic;
import io.firebreak.simulation.SimulationConfig;
import java.util.ArrayList;
import java.util.List;

/** Nobody ever says anything on the control topic. */
final class EmptyControl implements Scenario {
  private static final long MINUTE = 60_000;
  private static final long PROMPT_MILLIS = 5_000;
  private static final int ASSETS = 7;

  @Override
  public String name() {
    return "empty-control";
  }

  @Override
  public String description() {
    return "The control topic stays empty: the job decides on policy 0 from the first tick.";
  }

  @Override
  public SimulationConfig market(long seed) {
    return SimulationConfig.crashDay()
        .withSeed(seed)
        .withDurationMillis(20 * MINUTE)
        .withShockAtMillis(30 * MINUTE);
  }

  @Override
  public List<Finding> judge(Outcome outcome, SimulationConfig market) {
    List<JsonNode> log = outcome.records(Topic.POLICY_LOG);
    List<JsonNode> haircuts = outcome.records(Topic.HAIRCUTS);
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new Finding(
            "the policy log holds version 0 and nothing else",
            log.size() == 1 && log.get(0).path("version").asLong(-1) == 0,
            log.size() + " entries"));
    findings.add(
        new Finding(
            "nothing was asked, nothing is answered",
            outcome.records(Topic.CONTROL_REPLIES).isEmpty(),
            outcome.records(Topic.CONTROL_REPLIES).size() + " replies"));
    long prompt =
        haircuts.stream()
            .filter(decision -> decision.path("sequence").asLong() == 1)
            .filter(d -> Outcome.time(d) <= market.startMillis() + PROMPT_MILLIS)
            .count();
    findings.add(
        new Finding(
            "every asset has a haircut within five seconds",
            prompt == ASSETS,
            prompt + " of " + ASSETS + " assets"));
    findings.add(
        new Finding(
            "every decision names version 0",
            haircuts.stream().allMatch(d -> d.path("policyVersion").asLong(-1) == 0),
            haircuts.size() + " decisions"));
    return findings;
  }
}

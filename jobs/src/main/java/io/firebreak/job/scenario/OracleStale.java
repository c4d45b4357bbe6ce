package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;

/** An oracle stops while its market goes on. */
final class OracleStale {
  private static final long MINUTE = 60_000;
  private static final String ASSET = "BTC";
  private static final long FROM = 8 * MINUTE;
  private static final long TO = 20 * MINUTE;
  private static final long END = 26 * MINUTE;

  /** An oracle that publishes every minute is stale after three, not after an hour. */
  private static final String STALE_AFTER_TWO_MINUTES =
      "version: 1\nstress: {fault: {oracleStaleMillis: 120000}}\n";

  /** Three times its cadence, and once more for the second letter. */
  private static final long NOTICED = FROM + 5 * MINUTE;

  private OracleStale() {}

  static Scenario scenario() {
    SimulationConfig market =
        SimulationConfig.crashDay()
            .withDurationMillis(END)
            .withIntensity(0)
            .withEventsPerSecond(20);
    long start = market.startMillis();
    return new Scenario(
            "oracle-stale",
            "On a calm day the oracle of BTC says nothing for twelve minutes.",
            market,
            TapeOptions.ofTick(1_000),
            List.of(Policy.v0(), new PolicyDocuments().read(STALE_AFTER_TWO_MINUTES).policy()),
            List.of(
                new Expectation("the fault is told in time", OracleStale::told),
                new Expectation("it is told of this oracle alone", OracleStale::alone),
                new Expectation("its age is known every second", OracleStale::age),
                new Expectation("no haircut moves", OracleFindings::haircuts),
                new Expectation("nothing is restricted", OracleFindings::breakers),
                new Expectation("no asset counts as blind", OracleFindings::sighted)))
        .with(
            Staging.none()
                .withMeasures()
                .with(new FaultyOracle(ASSET, start + FROM, start + TO, FaultyOracle.SILENT)));
  }

  private static Finding told(ScenarioRun run) {
    return OracleFindings.told(run, FROM, NOTICED, "ORACLE_STALE");
  }

  private static Finding alone(ScenarioRun run) {
    return OracleFindings.alone(run, ASSET);
  }

  private static Finding age(ScenarioRun run) {
    List<JsonNode> measured =
        run.during(Topic.METRICS, TO - 2_000, TO).stream()
            .filter(record -> Findings.asset(record).equals(ASSET))
            .toList();
    double seconds =
        measured.stream()
            .mapToDouble(record -> record.at("/measures/oracle/ageSeconds").asDouble(0))
            .max()
            .orElse(0);
    double silent = (TO - FROM) / 1e3;
    return new Finding(
        seconds >= silent - 2 && seconds <= silent + MINUTE / 1e3,
        "%.0f s old at the end of %.0f s of silence".formatted(seconds, silent));
  }
}

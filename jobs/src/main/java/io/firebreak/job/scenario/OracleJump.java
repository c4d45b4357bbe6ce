package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;

/** An oracle jumps away from a market that stands, and comes back. */
final class OracleJump {
  private static final long MINUTE = 60_000;
  private static final String ASSET = "ETH";
  private static final long FROM = 10 * MINUTE;
  private static final long TO = 14 * MINUTE;
  private static final long END = 20 * MINUTE;
  private static final double JUMP = 0.88;

  /** The oracle publishes each minute; two letters are told with its first wrong price. */
  private static final long NOTICED = FROM + 2 * MINUTE;

  /** The price of the asset in a calm market, within this share of where it began. */
  private static final double CALM = 0.02;

  private OracleJump() {}

  static Scenario scenario() {
    SimulationConfig market =
        SimulationConfig.crashDay()
            .withDurationMillis(END)
            .withIntensity(0)
            .withEventsPerSecond(20);
    long start = market.startMillis();
    return new Scenario(
            "oracle-jump",
            "On a calm day the oracle of ETH says 12 % less than the market for four minutes.",
            market,
            TapeOptions.ofTick(1_000),
            List.of(Policy.v0()),
            List.of(
                new Expectation("the fault is told in time", OracleJump::told),
                new Expectation("it is told of this oracle alone", OracleJump::alone),
                new Expectation("the market's price is the one that counts", OracleJump::valued),
                new Expectation("no haircut moves", OracleFindings::haircuts),
                new Expectation("nothing is restricted", OracleFindings::breakers),
                new Expectation("no asset counts as blind", OracleFindings::sighted)))
        .with(
            Staging.none()
                .withMeasures()
                .with(new FaultyOracle(ASSET, start + FROM, start + TO, JUMP)));
  }

  private static Finding told(ScenarioRun run) {
    return OracleFindings.told(run, FROM, NOTICED, "ORACLE_JUMP");
  }

  private static Finding alone(ScenarioRun run) {
    return OracleFindings.alone(run, ASSET);
  }

  private static Finding valued(ScenarioRun run) {
    List<JsonNode> measures =
        run.records(Topic.METRICS).stream()
            .filter(record -> Findings.asset(record).equals(ASSET))
            .map(record -> record.path("measures"))
            .toList();
    double first = measures.isEmpty() ? 0 : measures.get(0).path("priceUsd").asDouble(0);
    double farthest =
        measures.stream()
            .mapToDouble(risk -> Math.abs(risk.path("priceUsd").asDouble(0) / first - 1))
            .max()
            .orElse(1);
    double away =
        measures.stream()
            .mapToDouble(risk -> risk.at("/oracle/divergenceBps").asDouble(0))
            .min()
            .orElse(0);
    return new Finding(
        farthest <= CALM,
        "price within %.2f %% of its first, oracle up to %.0f bps from it"
            .formatted(100 * farthest, away));
  }
}

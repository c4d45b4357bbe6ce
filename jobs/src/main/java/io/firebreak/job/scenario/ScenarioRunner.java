package io.firebreak.job.scenario;

import io.firebreak.control.ControlFormat;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.input.EventTape;
import io.firebreak.job.local.LocalJob;
import io.firebreak.job.local.LocalOptions;
import io.firebreak.job.local.Playback;
import io.firebreak.simulation.SimulatedMarket;
import io.firebreak.simulation.SimulationConfig;
import io.firebreak.tick.TickGrid;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;

/**
 * Plays scenarios through the job on an embedded cluster.
 *
 * @param format notation of policies in the policy log
 * @param parallelism parallelism; decisions do not depend on it
 */
public record ScenarioRunner(ControlFormat format, int parallelism) {

  /** A claim and what became of it. */
  public record Outcome(Expectation expectation, Finding finding) {}

  /** Plays a scenario to its end; the files of the run are in {@code out}. */
  public ScenarioRun play(Scenario scenario, Path out, Playback listener) throws Exception {
    TickGrid grid = new TickGrid(scenario.playing().tickMillis());
    Staging staging = scenario.staging();
    GraphConfig graph =
        new GraphConfig(grid, InstrumentCatalog.inferred(), scenario.policies(), format)
            .withControl(staging.control());
    // A tape is sent to its source: it takes along what it needs, not the claims.
    SimulationConfig market = scenario.market();
    Meddling meddling = staging.meddling();
    LocalJob job =
        new LocalJob(
            new EventTape(() -> meddling.into(new SimulatedMarket(market))),
            scenario.playing(),
            staging.measured() ? graph : graph.withoutMetrics(),
            new LocalOptions(out, parallelism, Long.MIN_VALUE, new Configuration()));
    if (staging.killAtMillis() == Staging.NEVER) {
      return new ScenarioRun(scenario, listener.book(), job.run(listener), out);
    }
    KilledRun.Outcome killed =
        KilledRun.of(job, listener, market.startMillis() + staging.killAtMillis());
    return new ScenarioRun(scenario, listener.book(), killed.result(), out, killed.breakdown());
  }

  /** Every claim of the scenario; that every record is accounted for is claimed of each. */
  public static List<Outcome> judge(ScenarioRun run) {
    List<Expectation> expectations = new ArrayList<>(run.scenario().expectations());
    expectations.add(new Expectation("every record is accounted for", ScenarioRunner::counted));
    return expectations.stream()
        .map(expectation -> new Outcome(expectation, expectation.check().find(run)))
        .toList();
  }

  private static Finding counted(ScenarioRun run) {
    return new Finding(run.result().counts().addUp(), run.result().counts().words());
  }
}

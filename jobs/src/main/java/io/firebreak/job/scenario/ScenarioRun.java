package io.firebreak.job.scenario;

import io.firebreak.job.GraphConfig;
import io.firebreak.job.input.EventTape;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.local.LocalJob;
import io.firebreak.job.local.LocalOptions;
import io.firebreak.job.local.LocalResult;
import io.firebreak.job.local.RecordCounts;
import io.firebreak.simulation.SimulatedMarket;
import io.firebreak.simulation.SimulationConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays a scenario through the job and judges it.
 *
 * @param scenario what is played
 * @param seed seed of the market
 * @param graph what the graph is told
 * @param options where and how it runs
 */
public record ScenarioRun(Scenario scenario, long seed, GraphConfig graph, LocalOptions options) {

  /** What a run found. */
  public record Judged(LocalResult result, List<Finding> findings) {

    /** Whether every assertion holds. */
    public boolean holds() {
      return findings.stream().allMatch(Finding::holds);
    }
  }

  /** Plays it to its end. */
  public Judged judge(LocalJob.Listener listener) throws Exception {
    SimulationConfig market = scenario.market(seed);
    TapeOptions playing = TapeOptions.ofTick(graph.grid().tickMillis());
    LocalJob job =
        new LocalJob(new EventTape(() -> new SimulatedMarket(market)), playing, graph, options);
    LocalResult result = job.run(listener);
    List<Finding> findings = new ArrayList<>(scenario.judge(new Outcome(options.out()), market));
    RecordCounts counts = result.counts();
    findings.add(new Finding("every record is accounted for", counts.addUp(), counts.toString()));
    return new Judged(result, findings);
  }
}

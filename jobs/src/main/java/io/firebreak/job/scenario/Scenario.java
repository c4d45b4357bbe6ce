package io.firebreak.job.scenario;

import io.firebreak.job.input.TapeOptions;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;

/**
 * A market situation and what must come of it.
 *
 * @param name name on the command line
 * @param description what happens, in a sentence or two
 * @param market the market; a run may give it another seed
 * @param playing tick and disorder
 * @param policies policies in force from the start, version 0 first
 * @param expectations what must hold when the run is over
 * @param staging what is done to the market and to the job
 */
public record Scenario(
    String name,
    String description,
    SimulationConfig market,
    TapeOptions playing,
    List<Policy> policies,
    List<Expectation> expectations,
    Staging staging) {

  /** A situation in which nobody says or does anything. */
  public Scenario(
      String name,
      String description,
      SimulationConfig market,
      TapeOptions playing,
      List<Policy> policies,
      List<Expectation> expectations) {
    this(name, description, market, playing, policies, expectations, Staging.none());
  }

  /** The same situation, staged in another way. */
  public Scenario with(Staging other) {
    return new Scenario(name, description, market, playing, policies, expectations, other);
  }

  /** The same situation, played as fast as the machine can. */
  Scenario atFullSpeed() {
    return new Scenario(
        name, description, market, playing.withSpeed(0), policies, expectations, staging);
  }

  /** The same situation in a market of another seed. */
  public Scenario withSeed(long seed) {
    return new Scenario(
        name, description, market.withSeed(seed), playing, policies, expectations, staging);
  }
}

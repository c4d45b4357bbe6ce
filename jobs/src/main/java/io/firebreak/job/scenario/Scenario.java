package io.firebreak.job.scenario;

import io.firebreak.control.ControlSetup;
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
 * @param control whom the policy gate trusts, and what is said to it when
 * @param meddling what somebody does to the market
 */
public record Scenario(
    String name,
    String description,
    SimulationConfig market,
    TapeOptions playing,
    List<Policy> policies,
    List<Expectation> expectations,
    ControlSetup control,
    Meddling meddling) {

  /** A situation in which nobody says anything to the gate. */
  public Scenario(
      String name,
      String description,
      SimulationConfig market,
      TapeOptions playing,
      List<Policy> policies,
      List<Expectation> expectations) {
    this(
        name,
        description,
        market,
        playing,
        policies,
        expectations,
        ControlSetup.unsigned(),
        Meddling.NONE);
  }

  /** The same situation with other words to the gate. */
  public Scenario with(ControlSetup otherControl) {
    return new Scenario(
        name, description, market, playing, policies, expectations, otherControl, meddling);
  }

  /** The same situation with somebody who meddles in the market. */
  Scenario with(Meddling otherMeddling) {
    return new Scenario(
        name, description, market, playing, policies, expectations, control, otherMeddling);
  }

  /** The same situation in a market of another seed. */
  public Scenario withSeed(long seed) {
    return new Scenario(
        name,
        description,
        market.withSeed(seed),
        playing,
        policies,
        expectations,
        control,
        meddling);
  }
}

package io.firebreak.job.scenario;

/**
 * What must hold when a scenario is over.
 *
 * @param claim the claim as a person reads it
 * @param check finds out whether it holds
 */
public record Expectation(String claim, Check check) {

  /** Looks at what a run left. */
  @FunctionalInterface
  public interface Check {
    /** Whether the claim holds, and the evidence either way. */
    Finding find(ScenarioRun run);
  }
}

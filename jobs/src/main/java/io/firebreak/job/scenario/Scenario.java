package io.firebreak.job.scenario;

import io.firebreak.simulation.SimulationConfig;
import java.util.List;

/** A named situation. */
public interface Scenario {

  /** Name on the command line. */
  String name();

  /** What happens and what must hold, in a sentence. */
  String description();

  /** The market that is played. */
  SimulationConfig market(long seed);

  /** Judges what came out. */
  List<Finding> judge(Outcome outcome, SimulationConfig market);
}

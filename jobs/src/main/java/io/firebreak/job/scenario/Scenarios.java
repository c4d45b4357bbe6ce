package io.firebreak.job.scenario;

import java.util.List;
import java.util.Optional;

/** Every scenario that there is. */
public final class Scenarios {
  private static final List<Scenario> ALL =
      List.of(
          SilentVenue.scenario(),
          AllSilent.scenario(),
          EmptyControl.scenario(),
          PolicyPoison.scenario(),
          Griefing.scenario(),
          Contagion.scenario(),
          Burst.scenario(),
          UsdeLocal.scenario(),
          OracleStale.scenario(),
          OracleJump.scenario(),
          Runaway.scenario(),
          RunawayParticipant.scenario(),
          KilledInCascade.scenario(),
          Capo.scenario(),
          MarginSpiral.scenario());

  private Scenarios() {}

  /** All scenarios, in the order of the list. */
  public static List<Scenario> all() {
    return ALL;
  }

  /** The scenario of a name, empty where there is none. */
  public static Optional<Scenario> named(String name) {
    return ALL.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
  }
}

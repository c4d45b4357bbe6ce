package io.firebreak.job.scenario;

import java.util.List;
import java.util.Optional;

/** Every scenario by name. */
public final class Scenarios {
  private static final List<Scenario> ALL =
      List.of(new SilentVenue(), new AllSilent(), new EmptyControl());

  private Scenarios() {}

  /** All of them. */
  public static List<Scenario> all() {
    return ALL;
  }

  /** The one with a name. */
  public static Optional<Scenario> named(String name) {
    return ALL.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
  }

  /** The names, for a message. */
  public static List<String> names() {
    return ALL.stream().map(Scenario::name).toList();
  }
}

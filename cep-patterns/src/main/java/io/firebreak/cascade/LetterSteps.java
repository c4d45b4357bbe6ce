package io.firebreak.cascade;

import io.firebreak.model.StressEvent;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.cep.pattern.conditions.IterativeCondition;

/** The condition of one step of a {@link LetterPattern}: its letters so far take this one. */
final class LetterSteps extends IterativeCondition<StressEvent> {
  private static final long serialVersionUID = 1;

  // Step names live in state: they never change.
  private static final List<String> NAMES = List.of("first", "second", "third");

  private final LetterPattern pattern;
  private final int step;

  LetterSteps(LetterPattern pattern, int step) {
    this.pattern = pattern;
    this.step = step;
  }

  /** Name of a step, from 0. */
  static String name(int step) {
    return NAMES.get(step);
  }

  @Override
  public boolean filter(StressEvent letter, IterativeCondition.Context<StressEvent> match)
      throws Exception {
    List<StressEvent> earlier = new ArrayList<>(step);
    for (String name : NAMES.subList(0, step)) {
      match.getEventsForPattern(name).forEach(earlier::add);
    }
    return pattern.takes(earlier, letter);
  }
}

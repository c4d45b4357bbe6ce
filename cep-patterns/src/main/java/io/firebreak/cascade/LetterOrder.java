package io.firebreak.cascade;

import io.firebreak.model.StressEvent;
import java.util.Comparator;
import org.apache.flink.cep.EventComparator;

/**
 * Order of letters of one asset with the same event time: kind, then sequence. All letters of a
 * tick carry one time, so without a total order a match would depend on who arrives first.
 */
final class LetterOrder implements EventComparator<StressEvent> {
  private static final long serialVersionUID = 1;

  private static final Comparator<StressEvent> ORDER =
      Comparator.comparing(StressEvent::kind).thenComparingLong(StressEvent::sequence);

  @Override
  public int compare(StressEvent left, StressEvent right) {
    return ORDER.compare(left, right);
  }
}

package io.firebreak.cascade;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.StressEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.util.Collector;

/** Orders the steps of a match and tells the alert. */
final class LetterAlert extends PatternProcessFunction<StressEvent, CascadeAlert> {
  private static final long serialVersionUID = 1;

  private final LetterPattern pattern;

  LetterAlert(LetterPattern pattern) {
    this.pattern = pattern;
  }

  @Override
  public void processMatch(
      Map<String, List<StressEvent>> match,
      PatternProcessFunction.Context context,
      Collector<CascadeAlert> out) {
    List<StressEvent> letters = new ArrayList<>(pattern.card().letters());
    for (int step = 0; step < pattern.card().letters(); step++) {
      letters.add(match.get(LetterSteps.name(step)).get(0));
    }
    out.collect(pattern.alertOf(letters));
  }
}

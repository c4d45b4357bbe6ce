package io.firebreak.cascade;

import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.FilterFunction;

/** Passes the letters that a pattern reads. */
final class ReadLetters implements FilterFunction<StressEvent> {
  private static final long serialVersionUID = 1;

  private final EnumSet<StressKind> kinds;

  ReadLetters(CascadePattern pattern) {
    kinds =
        Stream.of(StressKind.values())
            .filter(pattern::reads)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(StressKind.class)));
  }

  @Override
  public boolean filter(StressEvent letter) {
    return kinds.contains(letter.kind());
  }
}

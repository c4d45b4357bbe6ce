package io.firebreak.job.report.replay;

import io.firebreak.job.report.page.Style;
import java.util.function.ToDoubleFunction;

/**
 * A line of a panel.
 *
 * @param name name in the legend
 * @param style how it is drawn
 * @param value its value, in the unit of the panel; NaN where unknown
 */
record Measure(String name, Style style, ToDoubleFunction<Moment> value) {

  static Measure main(String name, ToDoubleFunction<Moment> value) {
    return new Measure(name, Style.MAIN, value);
  }

  static Measure line(String name, ToDoubleFunction<Moment> value) {
    return new Measure(name, Style.LINE, value);
  }

  static Measure level(String name, ToDoubleFunction<Moment> value) {
    return new Measure(name, Style.LEVEL, value);
  }
}

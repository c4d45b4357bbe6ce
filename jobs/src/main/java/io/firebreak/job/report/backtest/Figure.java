package io.firebreak.job.report.backtest;

import java.util.function.ToDoubleFunction;

/**
 * One figure of a report: a column of every table and file.
 *
 * @param key name in files; fractions and ratios are plain numbers there
 * @param head head of its column for a person
 * @param form how it is written for a person
 * @param value where it comes from; NaN where it is not known
 */
record Figure<T>(String key, String head, Form form, ToDoubleFunction<T> value) {

  String write(T report) {
    return form.write(value.applyAsDouble(report));
  }
}

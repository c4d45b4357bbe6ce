package io.firebreak.job.report.backtest;

import java.util.Locale;

/** How a figure is written for a person. What is not a number is a dash. */
enum Form {
  /** A fraction, as per cent. */
  PERCENT("%.2f %%", 100),
  /** A share, as whole per cent. */
  SHARE("%.0f %%", 100),
  /** A ratio. */
  RATIO("%.2f", 1),
  /** A count; one a year is told as precisely. */
  COUNT("%,.0f", 1),
  /** A mean of counts, or an expected one. */
  MEAN_COUNT("%,.1f", 1);

  private final String format;
  private final double factor;

  Form(String format, double factor) {
    this.format = format;
    this.factor = factor;
  }

  String write(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, format, value * factor) : "-";
  }
}

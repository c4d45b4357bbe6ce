package io.firebreak.job.report.page;

/** How a series is drawn. */
public enum Style {
  /** The one that the chart is about: a thick line in the colour of the text. */
  MAIN,
  /** A line in a colour of its own. */
  LINE,
  /** Steps in a colour of its own: a value holds until the next. */
  STEP,
  /** A threshold: thin, dashed, grey, in steps. */
  LEVEL
}

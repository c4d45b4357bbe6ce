package io.firebreak.job.report.page;

import java.util.List;

/**
 * What is drawn behind and over the lines of a chart.
 *
 * @param bands stretches, drawn behind
 * @param marks moments, drawn over
 */
public record Overlay(List<Band> bands, List<Mark> marks) {

  /** Nothing. */
  public static Overlay none() {
    return new Overlay(List.of(), List.of());
  }
}

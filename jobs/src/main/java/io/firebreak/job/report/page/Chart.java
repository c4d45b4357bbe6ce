package io.firebreak.job.report.page;

import java.util.List;

/**
 * A chart of lines.
 *
 * @param title what it shows
 * @param caption how to read it
 * @param x horizontal axis
 * @param y vertical axis
 * @param series lines; where all are empty the chart says that there is no data
 * @param overlay bands and marks
 */
public record Chart(
    String title, String caption, Axis x, Axis y, List<Series> series, Overlay overlay)
    implements Block {

  /** True where no line has a point; a threshold alone shows nothing. */
  public boolean isEmpty() {
    return series.stream()
        .filter(line -> line.style() != Style.LEVEL)
        .allMatch(line -> line.x().length == 0);
  }
}

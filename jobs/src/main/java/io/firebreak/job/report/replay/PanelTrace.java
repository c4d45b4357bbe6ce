package io.firebreak.job.report.replay;

import io.firebreak.job.report.page.Series;
import io.firebreak.job.report.page.Style;
import io.firebreak.job.report.series.Points;
import io.firebreak.job.report.series.ThinnedSeries;
import java.util.ArrayList;
import java.util.List;

/** The lines of a panel while a run goes on. */
final class PanelTrace {
  private final Panel panel;
  private final List<ThinnedSeries> lines = new ArrayList<>();

  PanelTrace(Panel panel) {
    this.panel = panel;
    panel.measures().forEach(measure -> lines.add(new ThinnedSeries()));
  }

  Panel panel() {
    return panel;
  }

  void add(Moment moment) {
    for (int i = 0; i < lines.size(); i++) {
      double value = panel.measures().get(i).value().applyAsDouble(moment);
      lines.get(i).add(moment.risk().eventTimeMillis(), value);
    }
  }

  List<Series> series() {
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Measure measure = panel.measures().get(i);
      series.add(line(measure.name(), measure.style(), lines.get(i).points()));
    }
    return series;
  }

  static Series line(String name, Style style, Points points) {
    return new Series(name, style, points.timeMillis(), points.values());
  }
}

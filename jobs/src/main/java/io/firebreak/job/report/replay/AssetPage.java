package io.firebreak.job.report.replay;

import io.firebreak.job.report.page.Axis;
import io.firebreak.job.report.page.Block;
import io.firebreak.job.report.page.Chart;
import io.firebreak.job.report.page.Overlay;
import io.firebreak.job.report.page.Page;
import io.firebreak.job.report.page.Scale;
import io.firebreak.job.report.page.Section;
import io.firebreak.job.report.page.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of one asset: its measures and decisions on one time axis, and its decisions again as
 * tables.
 */
final class AssetPage {
  private static final String HAIRCUTS =
      "In force. Initial is for new exposure and rises at once, maintenance is for existing exposure"
          + " and moves by announced steps.";

  private AssetPage() {}

  static Page of(String asset, AssetTrace trace, Decided decided) {
    Overlay overlay = decided.overlay(trace.lastMillis());
    List<Block> charts = new ArrayList<>();
    charts.add(price(trace, overlay));
    charts.add(
        new Chart(
            "Haircuts",
            HAIRCUTS,
            Axis.time(),
            new Axis("%", Scale.FROM_ZERO),
            trace.haircuts(),
            overlay));
    for (PanelTrace panel : trace.panels()) {
      charts.add(chart(panel.panel(), panel.series(), overlay));
    }
    return new Page(
        asset,
        "What Firebreak measured and decided. All times are UTC. Drag over a chart to look closer,"
            + " double-click for the whole time; all charts move together. Coloured bands are states"
            + " of the breaker, wedges are cascade alerts. Of long runs each"
            + " chart keeps the first, lowest, highest and last value of each of up to 1,250"
            + " stretches of time.",
        List.of(
            new Section("Measures and decisions", charts),
            DecisionTables.alerts(decided.alerts()),
            DecisionTables.breaker(decided.shownTransitions())));
  }

  private static Chart price(AssetTrace trace, Overlay overlay) {
    Panel panel = trace.pricePanel();
    List<String> others = trace.notInDollars();
    String caption =
        others.isEmpty()
            ? panel.caption()
            : panel.caption() + " Not drawn, as not in dollars: " + String.join(", ", others) + ".";
    return new Chart(panel.title(), caption, Axis.time(), panel.axis(), trace.prices(), overlay);
  }

  private static Chart chart(Panel panel, List<Series> series, Overlay overlay) {
    return new Chart(panel.title(), panel.caption(), Axis.time(), panel.axis(), series, overlay);
  }
}

package io.firebreak.job.report.replay;

import io.firebreak.job.report.page.Series;
import io.firebreak.job.report.page.Style;
import io.firebreak.job.report.series.ThinnedSeries;
import io.firebreak.model.HaircutDecision;
import io.firebreak.model.VenueTick;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the charts of one asset show, while a run goes on: at most 4 MB for an asset with all
 * measures and ten instruments, however long the run is.
 */
final class AssetTrace {
  private static final double BPS_A_PERCENT = 100;

  private final PanelTrace price = new PanelTrace(Panels.price());
  private final List<PanelTrace> panels = Panels.all().stream().map(PanelTrace::new).toList();
  private final TreeMap<String, ThinnedSeries> instruments = new TreeMap<>();
  private final TreeSet<String> notInDollars = new TreeSet<>();
  private final ThinnedSeries initial = new ThinnedSeries();
  private final ThinnedSeries maintenance = new ThinnedSeries();
  private long lastMillis = Long.MIN_VALUE;

  void add(Moment moment) {
    seen(moment.risk().eventTimeMillis());
    price.add(moment);
    panels.forEach(panel -> panel.add(moment));
  }

  void add(VenueTick tick) {
    if (tick.priced() || tick.silent()) {
      // A silent feed has no price any more: a gap.
      instruments
          .computeIfAbsent(tick.venue() + " " + tick.instrument(), name -> new ThinnedSeries())
          .add(tick.eventTimeMillis(), tick.close());
    }
  }

  /** An instrument whose price is not in dollars: on the axis of the others it says nothing. */
  void addNotInDollars(VenueTick tick) {
    notInDollars.add(tick.venue() + " " + tick.instrument() + " (" + tick.quote() + ")");
  }

  void add(HaircutDecision decision) {
    seen(decision.eventTimeMillis());
    initial.add(decision.eventTimeMillis(), decision.initial().bps() / BPS_A_PERCENT);
    maintenance.add(decision.eventTimeMillis(), decision.maintenance().bps() / BPS_A_PERCENT);
  }

  /** The newest event time, {@link Long#MIN_VALUE} before the first. */
  long lastMillis() {
    return lastMillis;
  }

  Panel pricePanel() {
    return price.panel();
  }

  List<Series> prices() {
    List<Series> series = new ArrayList<>(price.series());
    instruments.forEach(
        (name, line) -> series.add(PanelTrace.line(name, Style.LINE, line.points())));
    return series;
  }

  /** Instruments that are not drawn, with their quote asset. */
  List<String> notInDollars() {
    return List.copyOf(notInDollars);
  }

  List<Series> haircuts() {
    return List.of(
        held("initial (new exposure)", initial),
        held("maintenance (existing exposure)", maintenance));
  }

  List<PanelTrace> panels() {
    return panels;
  }

  /** A haircut holds until the next decision. */
  private Series held(String name, ThinnedSeries line) {
    return PanelTrace.line(name, Style.STEP, line.points().heldUntil((double) lastMillis));
  }

  private void seen(long timeMillis) {
    lastMillis = Math.max(lastMillis, timeMillis);
  }
}

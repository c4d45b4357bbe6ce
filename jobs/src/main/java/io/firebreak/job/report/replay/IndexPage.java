package io.firebreak.job.report.replay;

import io.firebreak.job.report.AssetDay;
import io.firebreak.job.report.DayTable;
import io.firebreak.job.report.page.Cell;
import io.firebreak.job.report.page.Page;
import io.firebreak.job.report.page.Section;
import io.firebreak.job.report.page.Table;
import io.firebreak.model.BreakerState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page that leads to the assets. */
final class IndexPage {
  private static final List<String> COLUMNS =
      List.of(
          "Asset",
          "Lowest consolidated price (USD)",
          "at (UTC)",
          "Widest initial haircut",
          "at (UTC)",
          "Widest maintenance haircut",
          "Highest score",
          "Alerts",
          "Breaker reached");

  private final List<List<Cell>> rows = new ArrayList<>();

  void add(String asset, String file, AssetDay day, Decided decided) {
    boolean priced = !Double.isInfinite(day.lowestUsd());
    boolean cut = day.widestInitialBps() > 0;
    rows.add(
        List.of(
            Cell.link(asset, file),
            Cell.number(DayTable.price(day.lowestUsd())),
            Cell.moment(priced ? time(day.lowestMillis()) : ""),
            Cell.number(cut ? DayTable.percent(day.widestInitialBps()) : "-"),
            Cell.moment(cut ? time(day.widestInitialMillis()) : ""),
            Cell.number(cut ? DayTable.percent(day.widestMaintenanceBps()) : "-"),
            Cell.number(String.format(Locale.ROOT, "%.0f", day.highestScore())),
            Cell.number(Integer.toString(decided.alerts().size())),
            Cell.text(states(decided))));
  }

  Page page() {
    return new Page(
        "Firebreak: assets of this run",
        "What was measured and decided, an asset a page. All times are UTC.",
        List.of(
            Section.of(
                "Assets", new Table("An asset leads to its charts.", COLUMNS, List.copyOf(rows)))));
  }

  /** The states in which the breaker has been, mildest first. */
  private static String states(Decided decided) {
    String states =
        decided.shownTransitions().stream()
            .map(signal -> signal.to())
            .filter(state -> state != BreakerState.NORMAL)
            .distinct()
            .sorted()
            .map(Enum::name)
            .collect(Collectors.joining(", "));
    return states.isEmpty() ? "stayed NORMAL" : states;
  }

  private static String time(long millis) {
    return Instant.ofEpochMilli(millis).toString().substring(0, 19).replace('T', ' ');
  }
}

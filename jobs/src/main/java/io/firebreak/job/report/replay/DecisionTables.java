package io.firebreak.job.report.replay;

import io.firebreak.job.report.DecisionWords;
import io.firebreak.job.report.page.Cell;
import io.firebreak.job.report.page.Section;
import io.firebreak.job.report.page.Table;
import io.firebreak.job.report.page.Text;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.CascadeAlert;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Decisions as tables, whose times lead to the charts. */
final class DecisionTables {
  /** Rows of a table; a reader of more takes the files. */
  private static final int ROWS = 200;

  private DecisionTables() {}

  static Section alerts(List<CascadeAlert> alerts) {
    return section(
        "Cascade alerts",
        "alerts.jsonl",
        List.of("Time (UTC)", "Pattern", "Form", "Severity (0 to 100)", "Evidence"),
        rows(
            alerts,
            alert ->
                List.of(
                    time(alert.eventTimeMillis()),
                    Cell.text(alert.pattern()),
                    Cell.text(Decided.form(alert)),
                    Cell.number(String.format(Locale.ROOT, "%.0f", alert.severity())),
                    Cell.text(DecisionWords.evidence(alert)))),
        alerts.size());
  }

  static Section breaker(List<BreakerSignal> transitions) {
    return section(
        "Circuit breaker",
        "breakers.jsonl",
        List.of("Time (UTC)", "From", "To", "What consumers do"),
        rows(
            transitions,
            signal ->
                List.of(
                    time(signal.eventTimeMillis()),
                    Cell.text(signal.from().name()),
                    Cell.text(signal.to().name()),
                    Cell.text(DecisionWords.ask(signal)))),
        transitions.size());
  }

  private static Section section(
      String heading, String file, List<String> columns, List<List<Cell>> rows, int all) {
    if (rows.isEmpty()) {
      return Section.of(heading, new Text("None."));
    }
    String caption =
        rows.size() < all
            ? "The first " + rows.size() + " of " + all + "; all of them are in " + file + "."
            : "A time shows the charts around it.";
    return Section.of(heading, new Table(caption, columns, rows));
  }

  private static <T> List<List<Cell>> rows(List<T> records, Function<T, List<Cell>> row) {
    return records.stream().limit(ROWS).map(row).toList();
  }

  private static Cell time(long millis) {
    return Cell.time(
        Instant.ofEpochMilli(millis).toString().substring(0, 19).replace('T', ' '), millis);
  }
}

package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an evaluation found, as a table for a terminal. */
public final class EvaluationTable {
  private static final String HOW_TO_READ =
      """
      lead: median minutes from the alarm to the trough; over: median share of the fall that was over;
      per month: false alarms per asset-month; outside: share of time in alarm outside labels; - unknown.
      Alarms within 30 minutes are one cluster, and its first counts: any alert may hit fewer events than
      one of its patterns, because its cluster may begin too early.
      Labels of one asset that overlap in time are one event, and what begins within 6 hours of another
      onset is its aftershock and not counted: so there are fewer events than labels.
      """;

  private EvaluationTable() {}

  /**
   * Firebreak's own lines of each data set beside the best simple rule, and what became of the
   * labels.
   */
  public static String render(Evaluation evaluation) {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%d labels, %d of other files left out, %d without a price%n",
                evaluation.labels(),
                evaluation.leftOut(),
                evaluation.unpriced()));
    for (SetReport set : evaluation.sets()) {
      table.append(String.format(Locale.ROOT, "%s%n", set.name()));
      table.append(lines(set.rows()));
    }
    return table.append(HOW_TO_READ).toString();
  }

  /** Firebreak's lines by asset, and the best simple rule that raises no more false alarms. */
  static String lines(List<FigureRow> rows) {
    List<FigureRow> shown = new ArrayList<>(byAsset(rows).filter(row -> row.firebreak()).toList());
    shown.stream().findFirst().flatMap(first -> bestRule(rows, first)).ifPresent(shown::add);
    int width = shown.stream().mapToInt(row -> name(row).length()).max().orElse(0);
    StringBuilder lines = new StringBuilder(head(width));
    shown.forEach(row -> lines.append(line(row, width)));
    return lines.toString();
  }

  /** Of equal recall the one whose alarms come earlier in the fall. */
  static Optional<FigureRow> bestRule(List<FigureRow> rows, FigureRow own) {
    double most = own.figures().falsePerAssetMonth();
    return byAsset(rows)
        .filter(row -> !row.firebreak() && row.figures().falsePerAssetMonth() <= most)
        .filter(row -> !Double.isNaN(row.figures().recall()))
        .max(
            Comparator.<FigureRow>comparingDouble(row -> row.figures().recall())
                .thenComparing(row -> row.figures().fallShare(), Comparator.reverseOrder()));
  }

  private static Stream<FigureRow> byAsset(List<FigureRow> rows) {
    return rows.stream().filter(row -> row.by().equals(FigureRow.BY_ASSET));
  }

  private static String name(FigureRow row) {
    return row.firebreak()
        ? row.name()
        : "best simple rule with no more false alarms: " + row.name();
  }

  private static String head(int width) {
    return String.format(
        Locale.ROOT,
        "  %-" + Math.max(1, width) + "s %6s %7s %6s %6s %6s %9s %9s%n",
        "",
        "events",
        "recall",
        "lead",
        "over",
        "false",
        "per month",
        "outside");
  }

  private static String line(FigureRow row, int width) {
    Figures figures = row.figures();
    return String.format(
        Locale.ROOT,
        "  %-" + width + "s %6d %7s %6s %6s %6d %9s %9s%n",
        name(row),
        figures.events(),
        known("%.2f", figures.recall()),
        known("%.1f", figures.leadMinutes()),
        known("%.2f", figures.fallShare()),
        figures.falseClusters(),
        known("%.2f", figures.falsePerAssetMonth()),
        known("%.3f %%", figures.alarmOutside() * 100));
  }

  private static String known(String format, double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
  }
}

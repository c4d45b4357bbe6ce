package io.firebreak.job.evaluate;

import java.util.Locale;

/** What an evaluation found, as a table for a terminal. */
public final class EvaluationTable {
  private static final int NAME_WIDTH = 60;

  private EvaluationTable() {}

  /** Firebreak's own lines of each data set and what became of the labels. */
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
      table.append(head());
      set.rows().stream()
          .filter(row -> row.firebreak() && row.by().equals(FigureRow.BY_ASSET))
          .forEach(row -> table.append(line(row)));
    }
    return table.toString();
  }

  private static String head() {
    return String.format(
        Locale.ROOT,
        "  %-" + NAME_WIDTH + "s %6s %7s %6s %6s %6s %9s%n",
        "",
        "events",
        "recall",
        "lead",
        "over",
        "false",
        "per month");
  }

  private static String line(FigureRow row) {
    return String.format(
        Locale.ROOT,
        "  %-" + NAME_WIDTH + "s %6d %7.2f %6.1f %6.2f %6d %9.2f%n",
        row.name(),
        row.figures().events(),
        row.figures().recall(),
        row.figures().leadMinutes(),
        row.figures().fallShare(),
        row.figures().falseClusters(),
        row.figures().falsePerAssetMonth());
  }
}

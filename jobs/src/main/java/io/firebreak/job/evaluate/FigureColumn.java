package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Figures;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A column of numbers in the tables of an evaluation.
 *
 * @param name name in files
 * @param title head in pages, with the unit
 * @param decimals digits after the point
 * @param value the number, NaN where unknown
 */
record FigureColumn(String name, String title, int decimals, ToDoubleFunction<Figures> value) {
  /** All columns, in order. */
  static final List<FigureColumn> ALL =
      List.of(
          new FigureColumn("events", "Events", 0, Figures::events),
          new FigureColumn("hits", "Hit", 0, Figures::hits),
          new FigureColumn("recall", "Recall", 3, Figures::recall),
          new FigureColumn("precision", "Precision", 3, Figures::precision),
          new FigureColumn("lead_min", "Lead (min)", 2, Figures::leadMinutes),
          new FigureColumn("fall_over", "Fall over", 3, Figures::fallShare),
          new FigureColumn("false_alarms", "False", 0, Figures::falseClusters),
          new FigureColumn(
              "false_per_asset_month", "False per asset-month", 2, Figures::falsePerAssetMonth),
          new FigureColumn("apart", "Aftershock alarms", 0, Figures::apartClusters),
          new FigureColumn("asset_months", "Asset-months", 2, Figures::assetMonths),
          new FigureColumn("alarm_outside", "In alarm outside labels", 5, Figures::alarmOutside));

  /** The number as text, empty where unknown. */
  String text(Figures figures) {
    double number = value.applyAsDouble(figures);
    return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%." + decimals + "f", number);
  }
}

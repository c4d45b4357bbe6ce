package io.firebreak.job.report.backtest;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The pooled results for a terminal. */
final class BacktestTable {
  /** In the title, or too long for a terminal. */
  private static final Set<String> LEFT_OUT = Set.of("assets", "trials", "breaches", "shortfall");

  private BacktestTable() {}

  static String render(List<Standings> all) {
    StringBuilder text = new StringBuilder();
    for (Standings standings : all) {
      text.append(standings.title()).append('\n');
      line(
          text,
          "model",
          PooledFigures.all().stream().filter(BacktestTable::shown).map(Figure::head).toList());
      for (Standings.Named named : standings.models()) {
        List<String> cells =
            PooledFigures.all().stream()
                .filter(BacktestTable::shown)
                .map(figure -> figure.write(named.standing()))
                .toList();
        line(text, named.model(), cells);
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static boolean shown(Figure<Standing> figure) {
    return !LEFT_OUT.contains(figure.key());
  }

  private static void line(StringBuilder text, String name, List<String> cells) {
    text.append(String.format(Locale.ROOT, "%-28s", name));
    cells.forEach(cell -> text.append(String.format(Locale.ROOT, " %12s", cell)));
    text.append('\n');
  }
}

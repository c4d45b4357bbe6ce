package io.firebreak.job.report.backtest;

import io.firebreak.job.backtest.AssetGroup;
import io.firebreak.job.backtest.BacktestPlan;
import io.firebreak.job.backtest.BacktestResult;
import io.firebreak.job.report.page.Block;
import io.firebreak.job.report.page.Cell;
import io.firebreak.job.report.page.Page;
import io.firebreak.job.report.page.Section;
import io.firebreak.job.report.page.Table;
import io.firebreak.job.report.page.Text;
import io.firebreak.job.report.replay.ChartFiles;
import java.util.ArrayList;
import java.util.List;

/** The page of all assets together, which leads to each. */
final class PooledPage {
  private static final String HOW_TO_READ =
      "A block lasts from an hour to the end of the horizon; there are as many phases as a horizon"
          + " has hours, and all count. Shares of tests are over all pairs of asset and phase, at"
          + " 5 %. Equal mean: losses beyond the haircut, scaled to the yardstick's mean by one"
          + " constant, over the yardstick's own; asset mean: by a constant for each asset. 24 h: change of"
          + " the haircut over 24 hours. Calm, middling, wild: terciles of each asset's own"
          + " volatility known at the decision. What comes before the first judged age is warm-up.";

  private PooledPage() {}

  /**
   * The page.
   *
   * @param frontier whether there is a page of a sweep beside it
   */
  static Page of(BacktestResult result, List<Standings> all, boolean frontier) {
    List<Section> sections = new ArrayList<>();
    for (Standings standings : all) {
      sections.add(
          new Section(
              standings.title(),
              List.of(
                  table("Coverage, all models pooled.", PooledFigures.coverage(), standings),
                  table("Size and movement of the haircut.", PooledFigures.rest(), standings))));
    }
    List<Block> last = new ArrayList<>(List.of(assets(result)));
    if (!result.tooYoung().isEmpty()) {
      last.add(new Text("Too young to be judged: " + String.join(", ", result.tooYoung()) + "."));
    }
    sections.add(new Section("Assets", last));
    if (frontier) {
      sections.add(Section.of("Sweep", frontier()));
    }
    BacktestPlan plan = result.plan();
    return new Page(
        "Firebreak: backtest",
        "Haircuts against the losses that followed, target "
            + Form.PERCENT.write(plan.alpha())
            + ", class floors "
            + (plan.floors() ? "on" : "off")
            + ". "
            + HOW_TO_READ,
        sections);
  }

  private static Table frontier() {
    return new Table(
        "The same closes under other values of one number of the policy.",
        List.of("Page"),
        List.of(List.of(Cell.link("Frontier", FrontierFiles.PAGE))));
  }

  /** All figures in one table would be wider than a screen. */
  private static Table table(String caption, List<Figure<Standing>> figures, Standings standings) {
    List<String> columns = new ArrayList<>(List.of("Model"));
    figures.forEach(figure -> columns.add(figure.head()));
    List<List<Cell>> rows = new ArrayList<>();
    for (Standings.Named named : standings.models()) {
      List<Cell> row = new ArrayList<>(List.of(Cell.text(named.model())));
      figures.forEach(figure -> row.add(Cell.number(figure.write(named.standing()))));
      rows.add(row);
    }
    return new Table(caption, columns, rows);
  }

  private static Table assets(BacktestResult result) {
    List<List<Cell>> rows = new ArrayList<>();
    for (AssetGroup group : AssetGroup.values()) {
      for (String name : result.judged(group)) {
        rows.add(
            List.of(
                Cell.link(name, ChartFiles.fileName(name)),
                Cell.text(group.words()),
                Cell.number(Integer.toString(result.closes().get(name).known()))));
      }
    }
    return new Table(
        "An asset leads to its figures and charts.",
        List.of("Asset", "Group", "Hourly closes"),
        rows);
  }
}

package io.firebreak.job.evaluate;

import io.firebreak.evaluation.EventMatch;
import io.firebreak.evaluation.JudgedCluster;
import io.firebreak.evaluation.Verdict;
import io.firebreak.job.report.page.Axis;
import io.firebreak.job.report.page.Block;
import io.firebreak.job.report.page.Cell;
import io.firebreak.job.report.page.Chart;
import io.firebreak.job.report.page.Overlay;
import io.firebreak.job.report.page.Page;
import io.firebreak.job.report.page.Scale;
import io.firebreak.job.report.page.Section;
import io.firebreak.job.report.page.Series;
import io.firebreak.job.report.page.Table;
import io.firebreak.job.report.page.Text;
import io.firebreak.model.BreakerState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of an evaluation: a section a data set, its frontier as charts and all as tables. */
final class EvaluationPage {
  private static final String ABOUT =
      "Alarms of Firebreak and of simple detectors on the same prices, against labelled crashes."
          + " By asset, the first alarm of a cluster (30 minutes) hits from 5 minutes before the"
          + " onset to the trough; alarms up to 6 hours after an onset are aftershocks and counted"
          + " apart; all others are false. By instrument, any alarm in the window hits, and only"
          + " what comes more than 30 minutes before an onset is false. Shares and times are"
          + " medians; a month has 30 days. All times are UTC.";
  private static final Axis RATE = new Axis("false alarms per asset-month", Scale.LINEAR);
  private static final Axis SHARE = new Axis("share", Scale.FROM_ZERO);
  private static final double PERCENT = 100;

  private EvaluationPage() {}

  static Page of(Evaluation evaluation) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of(
            "Labels",
            new Text(
                evaluation.labels()
                    + " labels of files in the input, "
                    + evaluation.leftOut()
                    + " of other files left out, "
                    + evaluation.unpriced()
                    + " without a price at their onset.")));
    evaluation.sets().forEach(set -> sections.add(section(set)));
    return new Page("Firebreak: quality of detection", ABOUT, sections);
  }

  private static Section section(SetReport set) {
    List<FigureRow> byAsset = rows(set, FigureRow.BY_ASSET);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        chart(
            "Recall",
            "Share of the crashes that were hit, over the rate of false alarms: up and left is"
                + " better.",
            new Frontier(figures -> figures.recall(), Math::max).of(byAsset)));
    blocks.add(
        chart(
            "Fall over at the alarm",
            "Median share of the fall that was over, over the rate of false alarms: down and left"
                + " is better.",
            new Frontier(figures -> figures.fallShare(), Math::min).of(byAsset)));
    blocks.add(table("By asset.", byAsset));
    blocks.add(table("By instrument, by the loose rule.", rows(set, FigureRow.BY_INSTRUMENT)));
    blocks.add(states(set));
    blocks.add(missed(set));
    blocks.add(falseAlarms(set));
    return new Section(set.name(), blocks);
  }

  private static Chart chart(String title, String caption, List<Series> lines) {
    return new Chart(title, caption, RATE, SHARE, lines, Overlay.none());
  }

  private static List<FigureRow> rows(SetReport set, String by) {
    return set.rows().stream().filter(row -> row.by().equals(by)).toList();
  }

  private static Table table(String caption, List<FigureRow> rows) {
    List<String> columns = new ArrayList<>(List.of("Detector"));
    FigureColumn.ALL.forEach(column -> columns.add(column.title()));
    List<List<Cell>> cells = new ArrayList<>();
    for (FigureRow row : rows) {
      List<Cell> line = new ArrayList<>(List.of(Cell.text(row.name())));
      FigureColumn.ALL.forEach(column -> line.add(Cell.number(column.text(row.figures()))));
      cells.add(line);
    }
    return new Table(caption, columns, cells);
  }

  private static Table states(SetReport set) {
    List<List<Cell>> rows = new ArrayList<>();
    for (BreakerState state : BreakerState.values()) {
      double share = set.states().share(state);
      String text = Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.3f", share * PERCENT);
      rows.add(List.of(Cell.text(state.name()), Cell.number(text)));
    }
    return new Table(
        "Time in each state of the breaker, all assets.", List.of("State", "Share (%)"), rows);
  }

  private static Table missed(SetReport set) {
    List<List<Cell>> rows = new ArrayList<>();
    for (EventMatch match : set.alerts().matches()) {
      if (!match.hit()) {
        rows.add(
            List.of(
                Cell.text(match.event().asset()),
                Cell.moment(time(match.event().onsetMillis())),
                Cell.number(
                    String.format(Locale.ROOT, "%.1f", match.event().fallFraction() * PERCENT)),
                Cell.text(match.event().local() ? "one venue" : "")));
      }
    }
    return new Table(
        "Crashes that no alert hit.", List.of("Asset", "Onset (UTC)", "Fall (%)", "Scope"), rows);
  }

  private static Table falseAlarms(SetReport set) {
    List<List<Cell>> rows = new ArrayList<>();
    for (JudgedCluster cluster : set.alerts().clusters()) {
      if (cluster.verdict() == Verdict.FALSE) {
        rows.add(
            List.of(
                Cell.text(cluster.asset()),
                Cell.moment(time(cluster.firstMillis())),
                Cell.number(Integer.toString(cluster.alarms()))));
      }
    }
    return new Table(
        "False alerts of a cascade or crash.", List.of("Asset", "Time (UTC)", "Alerts"), rows);
  }

  private static String time(long millis) {
    return Instant.ofEpochMilli(millis).toString().substring(0, 19).replace('T', ' ');
  }
}

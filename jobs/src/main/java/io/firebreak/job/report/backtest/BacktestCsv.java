package io.firebreak.job.report.backtest;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.firebreak.backtest.PooledReport.Member;
import io.firebreak.job.backtest.AssetGroup;
import io.firebreak.job.backtest.BacktestResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The results as tables for machines; fractions, not per cent; empty where nothing is known. */
final class BacktestCsv {
  private BacktestCsv() {}

  /** {@code pooled.csv}: a line a group, horizon and model. */
  static void pooled(List<Standings> all, Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(head(List.of("group", "horizonHours", "model"), PooledFigures.all()));
      for (Standings standings : all) {
        for (Standings.Named named : standings.models()) {
          List<String> cells =
              new ArrayList<>(
                  List.of(
                      standings.group().name(),
                      Integer.toString(standings.horizonHours()),
                      named.model()));
          PooledFigures.all().forEach(figure -> cells.add(cell(figure, named.standing())));
          csv.writeRecord(cells);
        }
      }
    }
  }

  /** {@code frontier.csv}: a line a value, group, horizon and haircut. */
  static void frontier(List<FrontierPoint> points, String field, Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(head(List.of(field, "group", "horizonHours", "model"), PooledFigures.all()));
      for (FrontierPoint point : points) {
        List<String> cells =
            new ArrayList<>(
                List.of(
                    point.valueText(),
                    point.standings().group().name(),
                    Integer.toString(point.standings().horizonHours()),
                    point.named().model()));
        PooledFigures.all().forEach(figure -> cells.add(cell(figure, point.named().standing())));
        csv.writeRecord(cells);
      }
    }
  }

  /** {@code assets.csv}: a line an asset, horizon and model. */
  static void assets(BacktestResult result, Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(head(List.of("asset", "horizonHours", "model"), AssetFigures.all()));
      for (AssetGroup group : AssetGroup.values()) {
        for (String name : result.judged(group)) {
          assets(csv, result, name);
        }
      }
    }
  }

  private static void assets(CsvWriter csv, BacktestResult result, String name) {
    for (int hours : result.plan().horizonsHours()) {
      for (String model : result.plan().shown()) {
        Member member = result.member(name, hours, model);
        List<String> cells = new ArrayList<>(List.of(name, Integer.toString(hours), model));
        AssetFigures.all().forEach(figure -> cells.add(cell(figure, member)));
        csv.writeRecord(cells);
      }
    }
  }

  private static <T> List<String> head(List<String> first, List<Figure<T>> figures) {
    List<String> head = new ArrayList<>(first);
    figures.forEach(figure -> head.add(figure.key()));
    return head;
  }

  private static <T> String cell(Figure<T> figure, T report) {
    double value = figure.value().applyAsDouble(report);
    return Double.isFinite(value) ? Double.toString(value) : "";
  }
}

package io.firebreak.job.evaluate;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.firebreak.evaluation.CrashEvent;
import io.firebreak.evaluation.EventMatch;
import io.firebreak.evaluation.JudgedCluster;
import io.firebreak.evaluation.Judgement;
import io.firebreak.evaluation.Verdict;
import io.firebreak.job.report.page.PageWriter;
import io.firebreak.model.BreakerState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes what an evaluation found: {@code figures.csv} and {@code figures.json}, every line of the
 * comparison; {@code events.csv}, what became of each labelled crash; {@code false-alarms.csv};
 * {@code states.csv}, time in each state of the breaker; and {@code index.html}.
 */
public final class EvaluationFiles {
  private static final double SECONDS = 1_000;

  private EvaluationFiles() {}

  /**
   * Writes all files into a directory.
   *
   * @return the page
   */
  public static Path write(Path out, Evaluation evaluation) throws IOException {
    Files.createDirectories(out);
    List<SetReport> sets = evaluation.sets();
    FigureFiles.csv(sets, out.resolve("figures.csv"));
    FigureFiles.json(sets, out.resolve("figures.json"));
    events(sets, out.resolve("events.csv"));
    falseAlarms(sets, out.resolve("false-alarms.csv"));
    states(sets, out.resolve("states.csv"));
    Path page = out.resolve("index.html");
    PageWriter.write(EvaluationPage.of(evaluation), page);
    return page;
  }

  private static void events(List<SetReport> sets, Path file) throws IOException {
    try (CsvWriter lines = CsvWriter.builder().build(file)) {
      lines.writeRecord(
          "set",
          "asset",
          "onset",
          "trough",
          "fall",
          "local",
          "hit",
          "alarm",
          "lead_min",
          "fall_over");
      for (SetReport set : sets) {
        List<EventMatch> matches = set.alerts().matches();
        for (int i = 0; i < matches.size(); i++) {
          lines.writeRecord(event(set.name(), matches.get(i), set.alerts().shares().get(i)));
        }
      }
    }
  }

  private static List<String> event(String set, EventMatch match, double share) {
    CrashEvent event = match.event();
    return List.of(
        set,
        event.asset(),
        time(event.onsetMillis()),
        time(event.troughMillis()),
        number(event.fallFraction()),
        Boolean.toString(event.local()),
        Boolean.toString(match.hit()),
        match.hit() ? time(match.alarmMillis()) : "",
        number(match.leadMinutes()),
        number(share));
  }

  private static void falseAlarms(List<SetReport> sets, Path file) throws IOException {
    try (CsvWriter lines = CsvWriter.builder().build(file)) {
      lines.writeRecord("set", "detector", "asset", "time", "alarms");
      for (SetReport set : sets) {
        falseAlarms(set.name(), "alert", set.alerts(), lines);
        falseAlarms(set.name(), "RESTRICT", set.restrict(), lines);
      }
    }
  }

  private static void falseAlarms(
      String set, String detector, Judgement judgement, CsvWriter lines) {
    for (JudgedCluster cluster : judgement.clusters()) {
      if (cluster.verdict() == Verdict.FALSE) {
        lines.writeRecord(
            set,
            detector,
            cluster.asset(),
            time(cluster.firstMillis()),
            Integer.toString(cluster.alarms()));
      }
    }
  }

  private static void states(List<SetReport> sets, Path file) throws IOException {
    try (CsvWriter lines = CsvWriter.builder().build(file)) {
      lines.writeRecord("set", "asset", "state", "seconds");
      for (SetReport set : sets) {
        for (Map.Entry<String, Map<BreakerState, Long>> asset : set.states().millis().entrySet()) {
          asset
              .getValue()
              .forEach(
                  (state, millis) ->
                      lines.writeRecord(
                          new ArrayList<>(
                              List.of(
                                  set.name(),
                                  asset.getKey(),
                                  state.name(),
                                  String.format(Locale.ROOT, "%.3f", millis / SECONDS)))));
        }
      }
    }
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
  }

  private static String time(long millis) {
    return Instant.ofEpochMilli(millis).toString();
  }
}

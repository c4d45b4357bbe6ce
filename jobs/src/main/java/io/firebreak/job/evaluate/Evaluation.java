package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Label;
import java.util.ArrayList;
import java.util.List;

/** Collects what the runs of an evaluation found, set by set. */
public final class Evaluation {
  private static final long MINUTE = 60_000;
  private static final String FINE = "trades and 1m bars, all";

  private final List<SetReport> sets = new ArrayList<>();
  private final List<LabelRow> labels;
  private final int leftOut;
  private int placed;

  /**
   * An evaluation by some labels.
   *
   * @param labels all labels
   * @param files names of the recordings in the input; a label whose file is not among them, by the
   *     last part of the path, is left out
   */
  public Evaluation(List<LabelRow> labels, List<String> files) {
    List<String> present = files.stream().map(Evaluation::lastPart).toList();
    this.labels = labels.stream().filter(row -> present.contains(lastPart(row.file()))).toList();
    this.leftOut = labels.size() - this.labels.size();
  }

  /**
   * Judges a run that is over.
   *
   * @param run the run with all instruments
   * @param passes the runs with one instrument an asset
   * @param tickMillis length of a tick
   */
  void add(FinishedRun run, List<OneVenuePass> passes, long tickMillis) {
    List<Label> known = labels.stream().map(LabelRow::label).toList();
    DataSets found = new DataSets(run.traces(), known);
    placed += known.size() - found.unplaced().size();
    FirebreakAlarms firebreak = new FirebreakAlarms(run.book(), tickMillis, run.untilMillis());
    for (RecordedSet set : found.sets()) {
      sets.add(new SetEvaluation(found, set, firebreak, passes).report());
    }
  }

  /**
   * The reports in the order of the runs; where there are several of trades and minute bars, these
   * together come last.
   */
  List<SetReport> sets() {
    List<SetReport> fine = sets.stream().filter(set -> set.intervalMillis() <= MINUTE).toList();
    List<SetReport> all = new ArrayList<>(sets);
    if (fine.size() > 1) {
      all.add(SetReport.together(FINE, fine));
    }
    return List.copyOf(all);
  }

  /** Labels whose file is in the input. */
  int labels() {
    return labels.size();
  }

  /** Labels whose file is not. */
  int leftOut() {
    return leftOut;
  }

  /** Labels of the input whose instrument had no price at the onset in any run. */
  int unpriced() {
    return labels.size() - placed;
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}

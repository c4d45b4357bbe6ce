package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Label;
import java.util.ArrayList;
import java.util.List;

/** Collects what the runs of an evaluation found, set by set. */
public final class Evaluation {
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

  /** Judges a run that is over. */
  public void add(EvaluationPlayback run, long tickMillis, long untilMillis) {
    List<InstrumentTrace> traces = run.traces();
    List<Label> known = labels.stream().map(LabelRow::label).toList();
    DataSets found = new DataSets(traces, known);
    placed += known.size() - found.unplaced().size();
    FirebreakAlarms firebreak = new FirebreakAlarms(run.book(), tickMillis, untilMillis);
    for (RecordedSet set : found.sets()) {
      sets.add(new SetEvaluation(found, set, firebreak).report());
    }
  }

  /** The reports, in the order of the runs. */
  List<SetReport> sets() {
    return List.copyOf(sets);
  }

  /** Labels whose file is in the input. */
  public int labels() {
    return labels.size();
  }

  /** Labels whose file is not. */
  public int leftOut() {
    return leftOut;
  }

  /** Labels of the input whose instrument had no price at the onset in any run. */
  public int unpriced() {
    return labels.size() - placed;
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}

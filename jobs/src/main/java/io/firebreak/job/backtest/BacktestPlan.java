package io.firebreak.job.backtest;

import io.firebreak.backtest.Blocks;
import io.firebreak.backtest.Horizon;
import io.firebreak.backtest.HourlyCloses;
import io.firebreak.backtest.LayerReading;
import io.firebreak.backtest.Peer;
import io.firebreak.policy.Policy;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is judged.
 *
 * @param horizonsHours times from a decision to the sale, hours
 * @param alpha target probability of a breach
 * @param peers models besides Firebreak
 * @param readings layers and haircuts of Firebreak; empty where it is not judged
 * @param floors whether the floors of the policy's classes are in force
 * @param policy policy of Firebreak, and the class table
 * @param selection which closes are read, and at which ages they are judged
 */
public record BacktestPlan(
    ArrayList<Integer> horizonsHours,
    double alpha,
    ArrayList<Peer> peers,
    ArrayList<LayerReading> readings,
    boolean floors,
    Policy policy,
    Selection selection)
    implements Serializable {
  /** What the other models are held against; it runs in any case. */
  public static final Peer YARDSTICK = Peer.FILTERED;

  /** How Firebreak is called in options and results. */
  public static final String FIREBREAK = "firebreak";

  /** The horizon of so many hours. */
  public Horizon horizon(int hours) {
    return new Horizon(hours, alpha);
  }

  /** The blocks of an instrument that count. */
  Blocks blocks(HourlyCloses closes, int hours) {
    return new Blocks(closes, horizon(hours), selection.warmUpHours());
  }

  /** Firebreak alone, beside the yardstick, under another policy. */
  public BacktestPlan under(Policy other) {
    return new BacktestPlan(
        horizonsHours, alpha, new ArrayList<>(), readings, floors, other, selection);
  }

  /** The paths that are shown, Firebreak's first. */
  public List<String> shown() {
    List<String> names = new ArrayList<>();
    readings.forEach(reading -> names.add(name(reading)));
    peers.forEach(peer -> names.add(peer.label()));
    return names;
  }

  /** How a layer of one of Firebreak's haircuts is called in results. */
  public static String name(LayerReading reading) {
    return String.join(
        " ",
        FIREBREAK,
        reading.layer().name().toLowerCase(Locale.ROOT),
        reading.kind().name().toLowerCase(Locale.ROOT));
  }

  /** The models that run: those that are shown, and the yardstick. */
  List<String> models() {
    List<String> models = new ArrayList<>();
    if (!readings.isEmpty()) {
      models.add(FIREBREAK);
    }
    peers.forEach(peer -> models.add(peer.label()));
    if (!peers.contains(YARDSTICK)) {
      models.add(YARDSTICK.label());
    }
    return models;
  }

  /** Models to run over one instrument, each horizon counted. */
  int tasksAnInstrument() {
    return horizonsHours.size() * models().size();
  }
}

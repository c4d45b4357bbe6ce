package io.firebreak.job.report;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.HaircutDecision;
import io.firebreak.model.PostedHaircut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What happened to one asset in a run. Takes kinds of records in any order among each other, the
 * measures in order of time; what it says depends on their event times alone.
 */
public final class AssetDay {
  private static final Comparator<BreakerSignal> BY_TIME =
      Comparator.comparingLong(BreakerSignal::eventTimeMillis)
          .thenComparingLong(BreakerSignal::sequence);

  private double lowestUsd = Double.POSITIVE_INFINITY;
  private long lowestMillis;
  private double highestScore;
  private int widestInitialBps;
  private long widestInitialMillis;
  private int widestMaintenanceBps;
  private int firstInitialBps;
  private long firstMillis = Long.MAX_VALUE;
  private final PricePath prices = new PricePath();
  private final HaircutPath haircuts = new HaircutPath();
  private final long horizonMillis;
  private final List<CascadeAlert> alerts = new ArrayList<>();
  private final List<BreakerSignal> signals = new ArrayList<>();

  /** A day of an asset whose losses count over a liquidation horizon. */
  public AssetDay(long horizonMillis) {
    this.horizonMillis = horizonMillis;
  }

  /** The decision in force when the day begins. */
  void inForce(HaircutDecision decision) {
    haircuts.add(decision.eventTimeMillis(), decision.initial());
  }

  void add(AssetRisk risk) {
    prices.add(risk.eventTimeMillis(), risk.priceUsd());
    highestScore = Math.max(highestScore, risk.score().score());
    boolean lower =
        risk.priceUsd() < lowestUsd
            || (risk.priceUsd() == lowestUsd && risk.eventTimeMillis() < lowestMillis);
    if (lower) {
      lowestUsd = risk.priceUsd();
      lowestMillis = risk.eventTimeMillis();
    }
  }

  void add(HaircutRecord record) {
    PostedHaircut initial = record.decision().initial();
    long time = record.decision().eventTimeMillis();
    haircuts.add(time, initial);
    if (time < firstMillis) {
      firstMillis = time;
      firstInitialBps = initial.bps();
    }
    boolean wider =
        initial.bps() > widestInitialBps
            || (initial.bps() == widestInitialBps && time < widestInitialMillis);
    if (wider) {
      widestInitialBps = initial.bps();
      widestInitialMillis = time;
    }
    widestMaintenanceBps = Math.max(widestMaintenanceBps, record.decision().maintenance().bps());
  }

  void add(CascadeAlert alert) {
    alerts.add(alert);
  }

  void add(BreakerRecord record) {
    signals.add(record.signal());
  }

  /** How the initial haircut met the deepest fall, empty where the price never fell. */
  public Optional<FallCover> cover() {
    return FallCover.of(prices, haircuts, horizonMillis);
  }

  /** Lowest consolidated price, infinite without one. */
  public double lowestUsd() {
    return lowestUsd;
  }

  /** Event time of the lowest price. */
  public long lowestMillis() {
    return lowestMillis;
  }

  /** Highest cascade score. */
  public double highestScore() {
    return highestScore;
  }

  /** First initial haircut, basis points. */
  public int firstInitialBps() {
    return firstInitialBps;
  }

  /** Widest initial haircut, basis points. */
  public int widestInitialBps() {
    return widestInitialBps;
  }

  /** Event time of the widest initial haircut. */
  public long widestInitialMillis() {
    return widestInitialMillis;
  }

  /** Widest maintenance haircut, basis points. */
  public int widestMaintenanceBps() {
    return widestMaintenanceBps;
  }

  /** Alerts in order of time. */
  public List<CascadeAlert> alerts() {
    return alerts.stream()
        .sorted(
            Comparator.comparingLong(CascadeAlert::eventTimeMillis)
                .thenComparingLong(CascadeAlert::sequence))
        .toList();
  }

  /** Signals that changed the state, in order. */
  public List<BreakerSignal> transitions() {
    return signals.stream().filter(signal -> signal.from() != signal.to()).sorted(BY_TIME).toList();
  }

  /** All signals, in order. */
  public List<BreakerSignal> signals() {
    return signals.stream().sorted(BY_TIME).toList();
  }
}

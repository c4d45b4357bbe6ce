package io.firebreak.job.cli;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.job.local.RecordCounts;
import io.firebreak.job.report.DayBook;
import io.firebreak.job.report.DecisionWords;
import io.firebreak.job.report.replay.ChartBook;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.HaircutDecision;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells a run as it happens, at the pace of a reader: every alert and every transition of a
 * breaker, and of the haircuts the newest few a second. The files have everything.
 */
final class DemoConsole extends ProgressLine {
  /** A smaller move of a haircut is not worth a line: one point. */
  private static final int TOLD_BPS = 100;

  private static final int HAIRCUTS_A_SECOND = 4;

  /** Lines by event time: stages run side by side and do not speak in its order. */
  private final TreeMap<Long, List<String>> lines = new TreeMap<>();

  private final TreeMap<String, HaircutDecision> waiting = new TreeMap<>();
  private final TreeMap<String, Integer> toldBps = new TreeMap<>();
  private final TreeSet<String> raised = new TreeSet<>();
  private long alerts;

  DemoConsole(PrintWriter console, DayBook book, Optional<ChartBook> charts) {
    super(console, book, charts);
  }

  @Override
  protected synchronized void hear(HaircutRecord record) {
    super.hear(record);
    waiting.put(record.decision().asset(), record.decision());
  }

  @Override
  protected synchronized void hear(CascadeAlert alert) {
    super.hear(alert);
    alerts++;
    tell(alert.eventTimeMillis(), DecisionWords.alert(alert));
  }

  @Override
  protected synchronized void hear(BreakerRecord record) {
    super.hear(record);
    BreakerSignal signal = record.signal();
    if (signal.to() == BreakerState.NORMAL) {
      raised.remove(signal.scope());
    } else {
      raised.add(signal.scope());
    }
    if (signal.from() != signal.to()) {
      tell(signal.eventTimeMillis(), DecisionWords.breaker(signal));
    }
  }

  @Override
  public synchronized void progress(RecordCounts counts, long clockMillis) {
    tellHaircuts(HAIRCUTS_A_SECOND);
    sayUntil(clockMillis);
    super.progress(counts, clockMillis);
  }

  /** What still waits, at the end. */
  synchronized void tellRest() {
    tellHaircuts(Integer.MAX_VALUE);
    sayUntil(Long.MAX_VALUE);
  }

  @Override
  protected String more(RecordCounts counts) {
    return "  alerts " + alerts + "  breakers raised " + raised.size();
  }

  /**
   * The newest haircut of each asset, of those that moved the most; the others are not told: their
   * next decision is, and from what was told last.
   */
  private void tellHaircuts(int most) {
    waiting.values().stream()
        .filter(decision -> moveBps(decision) >= TOLD_BPS)
        .sorted(Comparator.comparingInt(this::moveBps).reversed())
        .limit(most)
        .toList()
        .forEach(this::tellHaircut);
    waiting.clear();
  }

  private void tellHaircut(HaircutDecision decision) {
    int told = toldBps.getOrDefault(decision.asset(), -1);
    tell(decision.eventTimeMillis(), DecisionWords.haircut(decision, told));
    toldBps.put(decision.asset(), decision.initial().bps());
  }

  /** How far the haircut is from the one that was told; the first is told before all others. */
  private int moveBps(HaircutDecision decision) {
    Integer told = toldBps.get(decision.asset());
    return told == null ? Integer.MAX_VALUE : Math.abs(decision.initial().bps() - told);
  }

  private void tell(long timeMillis, String line) {
    lines.computeIfAbsent(timeMillis, time -> new ArrayList<>()).add(line);
  }

  private void sayUntil(long timeMillis) {
    SortedMap<Long, List<String>> due = lines.headMap(timeMillis, true);
    due.values().forEach(of -> of.forEach(this::say));
    due.clear();
  }
}

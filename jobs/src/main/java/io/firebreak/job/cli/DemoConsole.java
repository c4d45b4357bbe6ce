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
import java.util.Optional;
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

  private final TreeMap<String, HaircutDecision> waiting = new TreeMap<>();
  private final TreeMap<String, Integer> toldBps = new TreeMap<>();
  private final TreeSet<String> raised = new TreeSet<>();
  private long alerts;
  private int haircutsThisSecond;

  DemoConsole(PrintWriter console, DayBook book, Optional<ChartBook> charts) {
    super(console, book, charts);
  }

  @Override
  protected synchronized void hear(HaircutRecord record) {
    super.hear(record);
    waiting.put(record.decision().asset(), record.decision());
    tellHaircuts();
  }

  @Override
  protected synchronized void hear(CascadeAlert alert) {
    super.hear(alert);
    alerts++;
    say(DecisionWords.alert(alert));
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
      say(DecisionWords.breaker(signal));
    }
  }

  @Override
  public synchronized void progress(RecordCounts counts, long clockMillis) {
    haircutsThisSecond = 0;
    tellHaircuts();
    super.progress(counts, clockMillis);
  }

  /** What still waits, at the end. */
  synchronized void tellRest() {
    haircutsThisSecond = Integer.MIN_VALUE;
    tellHaircuts();
  }

  @Override
  protected String more(RecordCounts counts) {
    return "  alerts " + alerts + "  breakers raised " + raised.size();
  }

  /** The newest haircut of an asset waits for room; those that it overtook are not told. */
  private void tellHaircuts() {
    while (haircutsThisSecond < HAIRCUTS_A_SECOND && !waiting.isEmpty()) {
      HaircutDecision decision = waiting.pollFirstEntry().getValue();
      int bps = decision.initial().bps();
      int told = toldBps.getOrDefault(decision.asset(), -1);
      if (told < 0 || Math.abs(bps - told) >= TOLD_BPS) {
        say(DecisionWords.haircut(decision, told));
        toldBps.put(decision.asset(), bps);
        haircutsThisSecond++;
      }
    }
  }
}

package io.firebreak.job.cli;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.job.report.DecisionWords;
import io.firebreak.model.CascadeAlert;
import java.io.PrintWriter;
import java.util.TreeMap;

/**
 * Tells what is decided while it is decided: alerts, breaker transitions, and initial haircuts that
 * moved by at least a point since they were last told.
 */
final class Narrator extends ProgressLine {
  private static final int TOLD_STEP_BPS = 100;

  private final PrintWriter console;
  private final TreeMap<String, Integer> toldBps = new TreeMap<>();

  Narrator(PrintWriter console) {
    super(console);
    this.console = console;
  }

  @Override
  protected void hear(HaircutRecord record) {
    super.hear(record);
    String asset = record.decision().asset();
    int bps = record.decision().initial().bps();
    Integer told = toldBps.putIfAbsent(asset, bps);
    if (told != null && Math.abs(bps - told) >= TOLD_STEP_BPS) {
      toldBps.put(asset, bps);
      tell(DecisionWords.haircut(record.decision(), told));
    }
  }

  @Override
  protected void hear(CascadeAlert alert) {
    super.hear(alert);
    tell(DecisionWords.alert(alert));
  }

  @Override
  protected void hear(BreakerRecord record) {
    super.hear(record);
    if (record.signal().from() != record.signal().to()) {
      tell(DecisionWords.signal(record.signal()));
    }
  }

  private void tell(String line) {
    console.println(line);
    console.flush();
  }
}

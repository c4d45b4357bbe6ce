package io.firebreak.scope;

import io.firebreak.model.ScoreView;
import io.firebreak.model.StressEvent;
import io.firebreak.policy.BreakerPolicy;
import io.firebreak.policy.Policy;
import io.firebreak.stress.SeverityLevels;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Turns the fault of one venue into a severity of that venue and asset: liquidations at a price
 * that no other venue sees are the venue's fault and not the market's (USDe at 0.65 USD on one
 * venue on 2025-10-10). At the fault threshold it is that of WATCH, and each doubling of the
 * distance is worth the step from WATCH to RESTRICT. It names one family and no band, so that it
 * never halts. The venues of an asset that are not at fault are calm.
 */
public final class VenueSeverityEngine
    implements TickEngine<VenueSeverityState, VenueFault, StressEvent> {
  private static final long serialVersionUID = 1;

  @Override
  public Step<VenueSeverityState, StressEvent> step(
      VenueSeverityState before, Tick<VenueFault> tick) {
    TreeMap<String, ScopeMark> marks = new TreeMap<>();
    if (before != null) {
      before.marks().forEach(mark -> marks.put(mark.scope(), mark));
    }
    List<StressEvent> letters = new ArrayList<>();
    for (VenueFault fault : tick.inputs()) {
      if (!fault.venue().isEmpty()) {
        marks.putIfAbsent(scope(fault), new ScopeMark(scope(fault), 0, 0, Double.NaN));
      }
      for (ScopeMark mark : List.copyOf(marks.values())) {
        ScoreView severity = severity(mark, fault, tick.policy());
        long code =
            fault.sighted()
                ? SeverityLevels.code(severity, tick.policy().breaker())
                : ScopeMark.BLIND;
        if (code != mark.code()) {
          ScopeMark now = new ScopeMark(mark.scope(), code, mark.sequence() + 1, Double.NaN);
          marks.put(mark.scope(), now);
          letters.add(letter(mark, now, severity, fault).at(tick));
        }
      }
    }
    return new Step<>(
        new VenueSeverityState(List.copyOf(marks.values())), letters, Step.NO_DEADLINE);
  }

  private static ScoreView severity(ScopeMark mark, VenueFault fault, Policy policy) {
    double score = mark.scope().equals(scope(fault)) ? score(fault.bps(), policy) : 0;
    return new ScoreView(score, Double.NaN, Double.NaN, score / 100, 1, false, Double.NaN);
  }

  private static ScopeLetter letter(
      ScopeMark before, ScopeMark now, ScoreView severity, VenueFault fault) {
    return new ScopeLetter(
        now.scope(),
        ScopeLetter.kind(before.code(), now.code()),
        severity,
        Double.NaN,
        fault.priceUsd(),
        now.sequence());
  }

  private static String scope(VenueFault fault) {
    return fault.venue().isEmpty() ? "" : "venue:" + fault.venue() + "|" + fault.asset();
  }

  /** Severity of a distance in basis points, in [0, 100]. */
  static double score(double bps, Policy policy) {
    BreakerPolicy levels = policy.breaker();
    double doublings = Math.log(bps / policy.consolidation().venueFaultBps()) / Math.log(2);
    double step = levels.restrictScore() - levels.watchScore();
    return Math.max(0, Math.min(100, levels.watchScore() + doublings * step));
  }
}

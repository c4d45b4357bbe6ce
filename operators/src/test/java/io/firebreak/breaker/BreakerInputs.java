package io.firebreak.breaker;

import io.firebreak.model.BreakerInput;
import io.firebreak.model.BreakerState;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.CascadeForm;
import io.firebreak.model.ScopeNotice;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import java.util.List;

/** Letters and alerts as tests need them. */
final class BreakerInputs {
  static final double DEPTH_USD = 1_000_000;

  private BreakerInputs() {}

  /** A severity letter without fragility, with one family and the price inside its band. */
  static BreakerInput score(double score) {
    return letter(StressKind.SEVERITY, new BreakerMeasures(score, Double.NaN, 1, false, DEPTH_USD));
  }

  static BreakerInput fragility(double fragility) {
    return letter(StressKind.SEVERITY, new BreakerMeasures(0, fragility, 1, false, DEPTH_USD));
  }

  static BreakerInput fire(double score, int families, boolean bandHit) {
    return letter(
        StressKind.SEVERITY, new BreakerMeasures(score, Double.NaN, families, bandHit, DEPTH_USD));
  }

  static BreakerInput blind() {
    return letter(StressKind.BLIND, BreakerMeasures.UNKNOWN);
  }

  static BreakerInput sighted(double score) {
    return letter(StressKind.SIGHTED, new BreakerMeasures(score, Double.NaN, 0, false, DEPTH_USD));
  }

  static BreakerInput letter(StressKind kind, BreakerMeasures measures) {
    return letter(kind, measures, 0.02);
  }

  /** A severity letter with a price band of its own. */
  static BreakerInput banded(double score, double bandFraction) {
    BreakerMeasures measures = new BreakerMeasures(score, Double.NaN, 1, false, DEPTH_USD);
    return letter(StressKind.SEVERITY, measures, bandFraction);
  }

  /** The scopes around the asset; a halt of them is over at 3 s. */
  static BreakerInput around(BreakerState state, String scope) {
    return around(state, scope, 3_000);
  }

  static BreakerInput around(BreakerState state, String scope, long untilMillis) {
    return BreakerInput.of(new ScopeNotice("BTC", 0, state, scope, untilMillis));
  }

  private static BreakerInput letter(
      StressKind kind, BreakerMeasures measures, double bandFraction) {
    StressEvent letter =
        new StressEvent(
            "BTC",
            0,
            kind,
            0,
            0,
            0,
            measures.score(),
            measures.fragility(),
            measures.families(),
            measures.bandHit(),
            measures.depthUsd(),
            1,
            true,
            0,
            7,
            "",
            1,
            bandFraction);
    return new BreakerInput(letter, null);
  }

  static BreakerInput alert() {
    CascadeAlert alert =
        new CascadeAlert(
            "flash-crash/BTC/7",
            "BTC",
            "flash-crash",
            1,
            CascadeForm.INFERRED,
            0,
            0,
            0,
            1,
            List.of(),
            0,
            1,
            0,
            "asset:BTC",
            1);
    return new BreakerInput(null, alert);
  }
}

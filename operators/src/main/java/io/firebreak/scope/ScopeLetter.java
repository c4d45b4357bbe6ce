package io.firebreak.scope;

import io.firebreak.model.ScoreView;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import io.firebreak.tick.Tick;

/**
 * A letter about a scope.
 *
 * @param scope scope id
 * @param kind SEVERITY, BLIND or SIGHTED
 * @param severity its measures
 * @param depthUsd bid depth within 100 bps, NaN where unknown
 * @param priceUsd a price, NaN where there is none
 * @param sequence its number among the letters of the scope
 */
record ScopeLetter(
    String scope,
    StressKind kind,
    ScoreView severity,
    double depthUsd,
    double priceUsd,
    long sequence) {

  /** The kind of letter that leads from one code to another. */
  static StressKind kind(long before, long after) {
    if (after == ScopeMark.BLIND) {
      return StressKind.BLIND;
    }
    return before == ScopeMark.BLIND ? StressKind.SIGHTED : StressKind.SEVERITY;
  }

  StressEvent at(Tick<?> tick) {
    return new StressEvent(
        scope,
        tick.endMillis(),
        kind,
        severity.score(),
        Double.NaN,
        Double.NaN,
        severity.score(),
        severity.fragility(),
        severity.families(),
        severity.bandHit(),
        depthUsd,
        priceUsd,
        !Double.isNaN(severity.fuel()),
        tick.policy().version(),
        sequence,
        "",
        1,
        severity.bandFraction());
  }
}

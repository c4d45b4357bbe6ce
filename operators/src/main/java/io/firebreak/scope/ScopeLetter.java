package io.firebreak.scope;

import io.firebreak.model.ScoreView;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import io.firebreak.tick.Tick;

/**
 * A SEVERITY letter about a scope.
 *
 * @param scope scope id
 * @param severity its measures
 * @param depthUsd bid depth within 100 bps, NaN where unknown
 * @param priceUsd a price, NaN where there is none
 * @param sequence its number among the letters of the scope
 */
record ScopeLetter(
    String scope, ScoreView severity, double depthUsd, double priceUsd, long sequence) {

  StressEvent at(Tick<?> tick) {
    return new StressEvent(
        scope,
        tick.endMillis(),
        StressKind.SEVERITY,
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
        severity.bandFraction());
  }
}

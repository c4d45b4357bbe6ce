package io.firebreak.policy;

import java.io.Serializable;

/**
 * What one instrument's price may call for before its tick is decided. The lane measures in
 * half-widths of the instrument's own price band: one calls for WATCH.
 *
 * @param enabled provisional signals are given at all
 * @param restrictWidths half-widths below the reference that call for RESTRICT, in [1, 10]
 * @param paceWidths half-widths that call for PACE, in [restrictWidths, 10]
 */
public record FastLanePolicy(boolean enabled, double restrictWidths, double paceWidths)
    implements Serializable {

  static FastLanePolicy defaults() {
    return new FastLanePolicy(true, 1.25, 1.5);
  }

  void check(Violations violations) {
    violations.range("breaker.fastLane.restrictWidths", restrictWidths, 1, 10);
    violations.range("breaker.fastLane.paceWidths", paceWidths, restrictWidths, 10);
  }
}

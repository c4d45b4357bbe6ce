package io.firebreak.control;

import java.util.List;

/**
 * What a pinned haircut may be.
 *
 * @param min lowest, basis points
 * @param max highest, basis points
 */
record BpsRange(int min, int max) {

  /** Adds an error where a haircut that is pinned is outside. */
  void check(String what, int bps, List<String> errors) {
    if (bps != OperatorOverride.UNPINNED && (bps < min || bps > max)) {
      errors.add(what + " must be in [" + min + ", " + max + "], was " + bps);
    }
  }
}

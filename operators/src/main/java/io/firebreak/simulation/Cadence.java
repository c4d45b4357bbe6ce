package io.firebreak.simulation;

/** Something that falls due at a fixed period. */
final class Cadence {
  private final long periodMillis;
  private long nextMillis;

  /** First due at {@code phaseMillis} after the start. */
  Cadence(long periodMillis, long phaseMillis) {
    this.periodMillis = periodMillis;
    nextMillis = phaseMillis;
  }

  /** Whether it is due before {@code endMillis}; then the next time is a period later. */
  boolean due(long endMillis) {
    if (nextMillis >= endMillis) {
      return false;
    }
    nextMillis += periodMillis;
    return true;
  }
}

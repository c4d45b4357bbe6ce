package io.firebreak.model;

/**
 * How far a fall looks like the beginning of a crash, in rising order. A level that has been left
 * fades until the fall is clearly smaller.
 */
public enum CrashLevel {
  /** It does not. */
  CALM(0),
  /** Below WATCH, and not clearly. */
  WATCH_FADES(1),
  /** It calls for WATCH. */
  WATCH(2),
  /** Below RESTRICT, and not clearly. */
  RESTRICT_FADES(3),
  /** It calls for RESTRICT. */
  RESTRICT(4);

  private final int rank;

  CrashLevel(int rank) {
    this.rank = rank;
  }

  /** Its place in the order, from 0. */
  public int rank() {
    return rank;
  }

  /** At this level or a higher one. */
  public boolean atLeast(CrashLevel other) {
    return rank >= other.rank;
  }
}

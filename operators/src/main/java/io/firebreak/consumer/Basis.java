package io.firebreak.consumer;

/** What an answer stands on, firmest first. */
public enum Basis {
  /** The guard is alive and what it said last is in force. */
  GUARD,
  /** A provisional signal takes part, which the guard has not decided on yet. */
  PROVISIONAL,
  /** The guard is alive, but what it said of this asset or scope has expired. */
  EXPIRED,
  /** The heartbeats have stopped or have never come: the static table counts. */
  SILENT,
  /** The guard has never spoken of this asset: the static table counts. */
  UNHEARD;

  /** The less firm of two. */
  Basis weaker(Basis other) {
    return compareTo(other) >= 0 ? this : other;
  }
}

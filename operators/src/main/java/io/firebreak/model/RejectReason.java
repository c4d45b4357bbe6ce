package io.firebreak.model;

/** Why a record went to the dead letter. */
public enum RejectReason {
  /** Not a record of its format: a broken line, missing columns, not a number. */
  UNPARSEABLE,
  /** A record type or a file layout that is not known. */
  UNKNOWN_TYPE,
  /** No entry in the instruments file, and none can be inferred. */
  UNKNOWN_INSTRUMENT,
  /** NaN, infinite, zero, negative or absurd price. */
  BAD_PRICE,
  /** NaN, infinite or negative size. */
  BAD_SIZE,
  /** Zero, negative or far-future time. */
  BAD_TIME
}

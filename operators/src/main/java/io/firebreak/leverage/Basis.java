package io.firebreak.leverage;

/** What a figure rests on. */
public enum Basis {
  /** Nothing is known. */
  UNKNOWN,
  /** A venue or protocol published all of it. */
  REPORTED,
  /** At least a part is inferred; a bound stands beside it. */
  ESTIMATE
}

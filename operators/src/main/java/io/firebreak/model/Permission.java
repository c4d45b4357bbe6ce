package io.firebreak.model;

/** What becomes of an operation, mildest first. */
public enum Permission {
  ALLOWED,
  /** At most so much in each interval. */
  LIMITED,
  REFUSED;

  /** The stricter of two. */
  public Permission stricter(Permission other) {
    return compareTo(other) >= 0 ? this : other;
  }
}

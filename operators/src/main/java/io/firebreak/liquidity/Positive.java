package io.firebreak.liquidity;

/** Refuses parameters of laws that are not positive numbers. */
final class Positive {
  private Positive() {}

  static void atMost(String name, double value, double most) {
    if (!(value > 0 && value <= most)) {
      throw new IllegalArgumentException(name + " must be in (0, " + most + "], was " + value);
    }
  }
}

package io.firebreak.liquidity;

import io.firebreak.model.BookLevels;

/** Six levels a side around 100, whose measures were computed by hand. */
final class ReferenceBook {
  static final BookLevels BOOK =
      BookEvents.levels(
          new double[] {99.99, 2, 99.95, 5, 99.90, 10, 99.75, 20, 99.50, 40, 99.00, 80},
          new double[] {100.01, 1.5, 100.05, 4, 100.10, 12, 100.30, 25, 100.60, 50, 101.00, 60});

  private ReferenceBook() {}
}

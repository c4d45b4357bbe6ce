package io.firebreak.liquidity;

/**
 * Since when the size of each level of one side has been there, in a bounded way: for each level
 * the smallest size that it had in the present second, in the last two and in the last three.
 *
 * <p>The last is its firm size: the minimum over a window that is at least 2 s and less than 3 s
 * long. So a size that was shown for less than 2 s is never firm; one that stays is firm after 3 s
 * at the latest; where a level shrinks the rest keeps its age, where it grows what was added is
 * young. Seconds are those of event time. Arrays are parallel to those of the side.
 */
final class Resting {
  /** Length of a step of the window. */
  static final long STEP_MILLIS = 1_000;

  /** Steps in the window: the present one, and two whole ones before it. */
  static final int STEPS = 3;

  private final double[][] minima = new double[STEPS][OrderBook.MAX_LEVELS];

  /** Takes over what {@link #toArray} wrote, all levels for each step in turn. */
  void restore(double[] flat, int size) {
    for (int step = 0; step < STEPS; step++) {
      System.arraycopy(flat, step * size, minima[step], 0, size);
    }
  }

  double[] toArray(int size) {
    double[] flat = new double[STEPS * size];
    for (int step = 0; step < STEPS; step++) {
      System.arraycopy(minima[step], 0, flat, step * size, size);
    }
    return flat;
  }

  void copy(Resting other, int size) {
    for (int step = 0; step < STEPS; step++) {
      System.arraycopy(other.minima[step], 0, minima[step], 0, size);
    }
  }

  /** Firm sizes, parallel to the levels; not a copy. */
  double[] firm() {
    return minima[STEPS - 1];
  }

  /** A new level has not rested at all. */
  void insertAt(int at, int moved) {
    for (double[] minimum : minima) {
      System.arraycopy(minimum, at, minimum, at + 1, moved);
      minimum[at] = 0;
    }
  }

  void removeAt(int at, int moved) {
    for (double[] minimum : minima) {
      System.arraycopy(minimum, at + 1, minimum, at, moved);
    }
  }

  /** The level has a size now, and had it for a moment at most. */
  void sized(int at, double quantity) {
    for (double[] minimum : minima) {
      minimum[at] = Math.min(minimum[at], quantity);
    }
  }

  /** Gives a level the age of a level of another side, as far as its size is as large. */
  void inherit(int at, double quantity, Resting from, int fromAt) {
    for (int step = 0; step < STEPS; step++) {
      minima[step][at] = Math.min(from.minima[step][fromAt], quantity);
    }
  }

  /** Some seconds end, with these sizes in force. O(levels). */
  void advance(long steps, double[] quantities, int size) {
    int shift = (int) Math.min(steps, STEPS);
    for (int step = STEPS - 1; step >= shift; step--) {
      System.arraycopy(minima[step - shift], 0, minima[step], 0, size);
    }
    for (int step = 0; step < shift; step++) {
      System.arraycopy(quantities, 0, minima[step], 0, size);
    }
  }
}

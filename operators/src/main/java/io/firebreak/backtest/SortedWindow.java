package io.firebreak.backtest;

import java.util.Arrays;

/**
 * The newest values of a stream in the order of their size. O(n) copying of one array per value,
 * O(log n) comparisons; 16 bytes a value.
 */
final class SortedWindow {
  private final double[] ring;
  private final double[] sorted;
  private int size;
  private int next;

  /** A window of at most so many values. */
  SortedWindow(int capacity) {
    ring = new double[capacity];
    sorted = new double[capacity];
  }

  /** Takes a value in, and the oldest out where the window is full. */
  void add(double value) {
    if (size == ring.length) {
      remove(ring[next]);
    }
    ring[next] = value;
    next = (next + 1) % ring.length;
    int found = Arrays.binarySearch(sorted, 0, size, value);
    int at = found < 0 ? -found - 1 : found;
    System.arraycopy(sorted, at, sorted, at + 1, size - at);
    sorted[at] = value;
    size++;
  }

  int size() {
    return size;
  }

  /** The rank-th largest value, from 1. */
  double largest(int rank) {
    return sorted[size - rank];
  }

  /** Mean of so many largest values. */
  double meanOfLargest(int count) {
    double sum = 0;
    for (int rank = 1; rank <= count; rank++) {
      sum += largest(rank);
    }
    return sum / count;
  }

  private void remove(double value) {
    int at = Arrays.binarySearch(sorted, 0, size, value);
    System.arraycopy(sorted, at + 1, sorted, at, size - at - 1);
    size--;
  }
}

package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortedWindowTest {
  @Test
  void agreesWithSortingTheNewestValues() {
    Random random = new Random(7);
    SortedWindow window = new SortedWindow(50);
    Deque<Double> newest = new ArrayDeque<>();
    for (int i = 0; i < 1_000; i++) {
      // Whole numbers, so that equal values come and go too.
      double value = random.nextInt(30);
      window.add(value);
      newest.addLast(value);
      if (newest.size() > 50) {
        newest.removeFirst();
      }
      List<Double> sorted = newest.stream().sorted(Comparator.reverseOrder()).toList();
      for (int rank = 1; rank <= sorted.size(); rank++) {
        assertThat(window.largest(rank)).isEqualTo(sorted.get(rank - 1));
      }
    }
  }

  @Test
  void meanOfTheLargestLeavesOutTheRest() {
    SortedWindow window = new SortedWindow(4);
    for (double value : new double[] {1, 9, 2, 5}) {
      window.add(value);
    }
    assertThat(window.meanOfLargest(2)).isEqualTo(7);
  }
}

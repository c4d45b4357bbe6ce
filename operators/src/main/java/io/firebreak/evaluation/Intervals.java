package io.firebreak.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A set of moments, as intervals that are in order and apart.
 *
 * @param parts the intervals
 */
public record Intervals(List<Interval> parts) {

  /** Every moment of any of the intervals. O(n log n). */
  public static Intervals union(Collection<Interval> intervals) {
    List<Interval> parts = new ArrayList<>();
    for (Interval next :
        intervals.stream().sorted(Comparator.comparingLong(Interval::fromMillis)).toList()) {
      Interval last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (last == null || next.fromMillis() > last.toMillis()) {
        parts.add(next);
      } else if (next.toMillis() > last.toMillis()) {
        parts.set(parts.size() - 1, new Interval(last.fromMillis(), next.toMillis()));
      }
    }
    return new Intervals(List.copyOf(parts));
  }

  /** The moments of both. O(n + m). */
  public Intervals and(Intervals other) {
    List<Interval> shared = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < parts.size() && j < other.parts.size()) {
      Interval a = parts.get(i);
      Interval b = other.parts.get(j);
      long from = Math.max(a.fromMillis(), b.fromMillis());
      long to = Math.min(a.toMillis(), b.toMillis());
      if (from < to) {
        shared.add(new Interval(from, to));
      }
      if (a.toMillis() < b.toMillis()) {
        i++;
      } else {
        j++;
      }
    }
    return new Intervals(List.copyOf(shared));
  }

  /** The moments of this that are not of the other. O(n + m). */
  public Intervals without(Intervals other) {
    List<Interval> gaps = new ArrayList<>();
    long from = Long.MIN_VALUE;
    for (Interval taken : other.parts) {
      gaps.add(new Interval(from, taken.fromMillis()));
      from = taken.toMillis();
    }
    gaps.add(new Interval(from, Long.MAX_VALUE));
    return and(new Intervals(gaps));
  }

  /** Whether a moment belongs to it; the end of an interval does. O(n). */
  public boolean contains(long timeMillis) {
    return parts.stream()
        .anyMatch(part -> timeMillis >= part.fromMillis() && timeMillis <= part.toMillis());
  }

  /** The time in it, milliseconds. */
  public long millis() {
    return parts.stream().mapToLong(part -> part.toMillis() - part.fromMillis()).sum();
  }
}

package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A time in which an instrument was recorded without a long gap.
 *
 * @param trace the instrument
 * @param time when
 */
record Stretch(InstrumentTrace trace, Interval time) {
  private static final long FOLLOWS_MILLIS = 3_600_000;
  private static final int DAY_CHARACTERS = 10;

  /**
   * The stretches of one resolution that overlap or follow each other within the hour, directly or
   * through others; the finest resolution and the earliest first.
   */
  static List<List<Stretch>> sets(List<InstrumentTrace> traces) {
    List<Stretch> sorted =
        traces.stream()
            .flatMap(trace -> trace.spans().stream().map(time -> new Stretch(trace, time)))
            .sorted(
                Comparator.comparingLong(Stretch::intervalMillis)
                    .thenComparingLong(stretch -> stretch.time().fromMillis()))
            .toList();
    List<List<Stretch>> sets = new ArrayList<>();
    long interval = -1;
    long reached = Long.MIN_VALUE;
    for (Stretch stretch : sorted) {
      boolean apart = stretch.time().fromMillis() - FOLLOWS_MILLIS > reached;
      if (stretch.intervalMillis() != interval || apart) {
        sets.add(new ArrayList<>());
        reached = Long.MIN_VALUE;
      }
      sets.get(sets.size() - 1).add(stretch);
      interval = stretch.intervalMillis();
      reached = Math.max(reached, stretch.time().toMillis());
    }
    return sets;
  }

  /** The name of a set: {@code 1m bars 2021-04-15 to 2021-05-14}. */
  static String name(List<Stretch> set) {
    long from = set.stream().mapToLong(each -> each.time().fromMillis()).min().orElseThrow();
    long to = set.stream().mapToLong(each -> each.time().toMillis()).max().orElseThrow();
    String first = day(from);
    // The last bar of a day is known when the next day begins.
    String last = day(Math.max(from, to - 1));
    return kind(set.get(0).intervalMillis())
        + " "
        + (first.equals(last) ? first : first + " to " + last);
  }

  long intervalMillis() {
    return trace.source().intervalMillis();
  }

  private static String kind(long intervalMillis) {
    if (intervalMillis == 0) {
      return "trades";
    }
    Duration interval = Duration.ofMillis(intervalMillis);
    return interval.toString().substring("PT".length()).toLowerCase(Locale.ROOT) + " bars";
  }

  private static String day(long millis) {
    return Instant.ofEpochMilli(millis).toString().substring(0, DAY_CHARACTERS);
  }
}

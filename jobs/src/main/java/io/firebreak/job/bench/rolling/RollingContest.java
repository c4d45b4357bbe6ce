package io.firebreak.job.bench.rolling;

import java.util.List;

/**
 * The three ways over one market: 100 assets, 10,000 trades in a second of event time.
 *
 * <p>Sliding windows change 300 sums a trade and would take hours over the events of the others:
 * they play the first fortieth. Every run must agree with the ring's; and {@link #agree} plays
 * eight minutes of a thin market through all three, in which windows fill, slide and run empty.
 *
 * @param events trades of a run
 * @param parallelism parallelism of all three, source included
 */
public record RollingContest(long events, int parallelism) {
  private static final int ASSETS = 100;
  private static final int PER_SECOND = 10_000;
  private static final int THINNER = 40;
  // Less would complete no second, and leave no window to compare.
  private static final long LEAST = 12_000;
  private static final int THIN_ASSETS = 10;
  private static final int THIN_PER_SECOND = 20;
  private static final int THIN_SECONDS = 480;

  /**
   * Plays a thin market through all three and compares every window.
   *
   * @return windows compared and the largest relative difference
   * @throws IllegalStateException if one is missing or differs
   */
  public Agreement agree() throws Exception {
    ReturnStream thin =
        new ReturnStream(
            (long) THIN_PER_SECOND * THIN_SECONDS, parallelism, THIN_ASSETS, THIN_PER_SECOND);
    Run ring = Run.of(new Ring(), thin);
    return ring.against(Run.of(new SlidingWindows(), thin))
        .and(ring.against(Run.of(new SqlHop(), thin)));
  }

  /**
   * Plays the market through all three.
   *
   * @param number number of the round; the ways take turns in who begins
   * @throws IllegalStateException if they differ
   */
  public RollingRound round(int number) throws Exception {
    List<RollingVolatility> ways = List.of(new Ring(), new SqlHop(), new SlidingWindows());
    Run[] runs = new Run[ways.size()];
    for (int turn = 0; turn < runs.length; turn++) {
      int next = Math.floorMod(number + turn, runs.length);
      runs[next] = Run.of(ways.get(next), streamOf(ways.get(next)));
    }
    Run ring = runs[0];
    Run hop = runs[1];
    Run sliding = runs[2];
    ring.against(hop);
    ring.against(sliding);
    return new RollingRound(ring.rate(), sliding.rate(), hop.rate());
  }

  private ReturnStream streamOf(RollingVolatility way) {
    long some = Math.min(events, Math.max(events / THINNER, LEAST));
    long played = way instanceof SlidingWindows ? some : events;
    return new ReturnStream(played, parallelism, ASSETS, PER_SECOND);
  }
}

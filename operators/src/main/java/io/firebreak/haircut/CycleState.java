package io.firebreak.haircut;

import io.firebreak.model.HaircutCycle;
import java.util.Arrays;

/**
 * A posted haircut's day, hour by hour, and what it has been since it is counted. O(1) while the
 * hour and the haircut stay, O(24) otherwise; a restored state goes on alike.
 *
 * @param cycle what is published
 * @param hour hour of event time of the last update
 * @param lastBps posted then; it holds until the next update
 * @param lowsBps lowest of each of the last 24 hours, at the hour modulo 24
 */
@SuppressWarnings("ArrayRecordComponent") // never changed after construction
public record CycleState(HaircutCycle cycle, long hour, int lastBps, int[] lowsBps) {
  private static final int HOURS = 24;
  private static final long HOUR_MILLIS = 3_600_000;

  static CycleState first(int postedBps, long nowMillis) {
    int[] lowsBps = new int[HOURS];
    Arrays.fill(lowsBps, postedBps);
    HaircutCycle cycle = new HaircutCycle(nowMillis, postedBps, postedBps, 0, 0);
    return new CycleState(cycle, Math.floorDiv(nowMillis, HOUR_MILLIS), postedBps, lowsBps);
  }

  CycleState next(int postedBps, long nowMillis) {
    long nowHour = Math.floorDiv(nowMillis, HOUR_MILLIS);
    if (nowHour == hour && postedBps == lastBps) {
      return this;
    }
    int[] lows = passedTo(nowHour);
    int place = Math.floorMod(nowHour, HOURS);
    lows[place] = Math.min(lows[place], postedBps);
    int riseBps = postedBps - Arrays.stream(lows).min().orElseThrow();
    HaircutCycle next =
        new HaircutCycle(
            cycle.sinceMillis(),
            Math.max(cycle.peakBps(), postedBps),
            Math.min(cycle.troughBps(), postedBps),
            Math.max(cycle.largestRiseBps(), riseBps),
            cycle.changes() + (postedBps == lastBps ? 0 : 1));
    return new CycleState(next, nowHour, postedBps, lows);
  }

  /** Each hour that began since the last update began where that left the haircut. */
  private int[] passedTo(long nowHour) {
    int[] lows = lowsBps.clone();
    for (long begun = Math.max(hour + 1, nowHour - HOURS + 1); begun <= nowHour; begun++) {
      lows[Math.floorMod(begun, HOURS)] = lastBps;
    }
    return lows;
  }
}

package io.firebreak.haircut;

import io.firebreak.policy.HaircutPolicy;
import io.firebreak.tick.Step;

/**
 * Speed limit of falls, in closed form over event time: after the calm the right to fall accrues at
 * a constant rate, is used in steps of at least the minimum step, and is not saved up beyond one
 * step, so that a long calm is no licence for a sudden fall.
 *
 * @param bpsPerDay rate, in [1, 10000]
 * @param minStepBps smallest fall that is posted
 * @param calmMillis calm that must pass first
 * @param tickMillis length of a tick; what accrues in one may be used in one
 */
record FallLimit(int bpsPerDay, int minStepBps, long calmMillis, long tickMillis) {
  private static final long DAY = 86_400_000;

  static FallLimit initial(HaircutPolicy policy, long tickMillis) {
    return new FallLimit(
        policy.initialFallBpsPerDay(), policy.minStepBps(), policy.calmMillis(), tickMillis);
  }

  static FallLimit maintenance(HaircutPolicy policy, long tickMillis) {
    return new FallLimit(
        policy.maintenanceFallBpsPerDay(), policy.minStepBps(), policy.calmMillis(), tickMillis);
  }

  /** The fall that is allowed now towards a target that lies an excess below; 0 for none. */
  int fallBps(FallClock clock, int excessBps, long nowMillis) {
    if (!clock.calm() || nowMillis < beginMillis(clock)) {
      return 0;
    }
    long accruedBps = (nowMillis - beginMillis(clock)) * bpsPerDay / DAY;
    int fallBps = (int) Math.min(Math.min(excessBps, accruedBps), savedBps());
    return fallBps >= minStepBps ? fallBps : 0;
  }

  /** The clock after a fall; the fraction of a step that has accrued is kept. */
  FallClock spent(FallClock clock, int fallBps, long nowMillis) {
    if (fallBps == 0) {
      return clock;
    }
    long begin = Math.max(beginMillis(clock), nowMillis - millisFor(savedBps()));
    return new FallClock(clock.calmSinceMillis(), begin + millisFor(fallBps));
  }

  /** When the next fall is possible without new input. */
  long nextMillis(FallClock clock, int excessBps) {
    return clock.calm() && excessBps >= minStepBps
        ? beginMillis(clock) + millisFor(minStepBps)
        : Step.NO_DEADLINE;
  }

  private long beginMillis(FallClock clock) {
    return Math.max(clock.calmSinceMillis() + calmMillis, clock.spentUntilMillis());
  }

  private int savedBps() {
    return (int) Math.max(minStepBps, ceilDiv(tickMillis * bpsPerDay, DAY));
  }

  private long millisFor(int bps) {
    return ceilDiv(bps * DAY, bpsPerDay);
  }

  private static long ceilDiv(long dividend, long divisor) {
    return -Math.floorDiv(-dividend, divisor);
  }
}

package io.firebreak.crash;

import java.util.Arrays;

/**
 * One asset's prices while one of them is taken in. O(1), but for the shift of 37 closes every five
 * minutes.
 */
final class CrashWork {
  private static final long MINUTE = 60_000;
  private static final long SLOT = 5 * MINUTE;
  private static final double RANGE_HALF_LIFE_MINUTES = 10;
  private static final double RETURN_HALF_LIFE_MINUTES = 360;

  /** Variance of a range, Parkinson (1980), Journal of Business 53: ln(H/L)^2 / (4 ln 2). */
  private static final double PARKINSON = 4 * Math.log(2);

  private final CrashState before;
  private long slot;
  private float[] closes;
  private VarianceState ranges;
  private VarianceState returns;
  private double returnMinutes;
  private long minute;
  private double highUsd;
  private double lowUsd;
  private double lastUsd;
  private double closeUsd;
  private long closeMillis;

  CrashWork(CrashState before) {
    this.before = before;
    slot = before.slot();
    closes = before.closes();
    ranges = before.ranges();
    returns = before.returns();
    returnMinutes = before.returnMinutes();
    minute = before.minute();
    highUsd = before.highUsd();
    lowUsd = before.lowUsd();
    lastUsd = before.lastUsd();
    closeUsd = before.closeUsd();
    closeMillis = before.closeMillis();
  }

  CrashState state() {
    return new CrashState(
        slot,
        closes,
        ranges,
        returns,
        returnMinutes,
        minute,
        highUsd,
        lowUsd,
        lastUsd,
        closeUsd,
        closeMillis,
        before.countedMillis(),
        before.countedFalling());
  }

  void take(CrashSample sample) {
    shift(sample);
    if (sample.barMinutes() > 0) {
      bar(sample);
    } else {
      tick(sample);
    }
    lastUsd = sample.priceUsd();
  }

  private void shift(CrashSample sample) {
    long now = Math.floorDiv(sample.timeMillis(), SLOT);
    if (now <= slot) {
      return;
    }
    float[] next = new float[CrashState.SLOTS];
    Arrays.fill(next, (float) lastUsd);
    int elapsed =
        (int) Math.min(CrashState.SLOTS, slot == Long.MIN_VALUE ? CrashState.SLOTS : now - slot);
    System.arraycopy(closes, elapsed, next, 0, CrashState.SLOTS - elapsed);
    next[CrashState.SLOTS - 1] = (float) sample.priceUsd();
    closes = next;
    slot = now;
  }

  private void tick(CrashSample sample) {
    long now = Math.floorDiv(sample.timeMillis(), MINUTE);
    double price = sample.priceUsd();
    if (now > minute) {
      if (minute != Long.MIN_VALUE) {
        ranged(Math.log(highUsd / lowUsd), 1);
        close(lastUsd, (minute + 1) * MINUTE, 1);
      }
      minute = now;
      highUsd = price;
      lowUsd = price;
    }
    highUsd = Math.max(highUsd, price);
    lowUsd = Math.min(lowUsd, price);
  }

  /** Bars beside ticks would count what the ticks have counted. */
  private void bar(CrashSample sample) {
    boolean ticks = minute != Long.MIN_VALUE && sample.timeMillis() - minute * MINUTE < 10 * MINUTE;
    boolean again =
        !Double.isNaN(closeUsd)
            && sample.timeMillis() - closeMillis < sample.barMinutes() * MINUTE / 2;
    if (ticks || again) {
      return;
    }
    minute = Long.MIN_VALUE;
    ranged(sample.range(), sample.barMinutes());
    close(sample.priceUsd(), sample.timeMillis(), sample.barMinutes());
  }

  private void ranged(double range, double minutes) {
    ranges = ranges.plus(range * range / PARKINSON / minutes, minutes, RANGE_HALF_LIFE_MINUTES);
  }

  private void close(double priceUsd, long timeMillis, double barMinutes) {
    if (!Double.isNaN(closeUsd)) {
      double minutes =
          Math.max(barMinutes, Math.rint((timeMillis - closeMillis) / (double) MINUTE));
      double move = Math.log(priceUsd / closeUsd);
      returns = returns.plus(move * move / minutes, barMinutes, RETURN_HALF_LIFE_MINUTES);
      returnMinutes = Math.min(CrashMeasures.ENOUGH_MINUTES, returnMinutes + barMinutes);
    }
    closeUsd = priceUsd;
    closeMillis = timeMillis;
  }
}

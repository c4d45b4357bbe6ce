package io.firebreak.crash;

import java.util.Arrays;

/**
 * What is kept of one asset's prices: about 300 bytes.
 *
 * @param slot five-minute slot of the newest of {@code closes}, {@link Long#MIN_VALUE} before
 * @param closes first price of each slot of three hours, oldest first; NaN where none is known yet,
 *     the last price before where the slot had none
 * @param ranges ten-minute variance, from ranges
 * @param returns six-hour variance, from returns of closed minutes or bars
 * @param returnMinutes minutes of returns known, up to an hour
 * @param minute epoch minute that runs, {@link Long#MIN_VALUE} without a price of ticks
 * @param highUsd highest price of it
 * @param lowUsd lowest price of it
 * @param lastUsd newest price
 * @param closeUsd price at the end of the last closed minute or bar, NaN before
 * @param closeMillis that end
 * @param countedMillis when the market was last told whether the asset falls
 * @param countedFalling what it was told
 */
@SuppressWarnings("ArrayRecordComponent")
public record CrashState(
    long slot,
    float[] closes,
    VarianceState ranges,
    VarianceState returns,
    double returnMinutes,
    long minute,
    double highUsd,
    double lowUsd,
    double lastUsd,
    double closeUsd,
    long closeMillis,
    long countedMillis,
    boolean countedFalling) {
  /** Three hours of five-minute slots, and the running one. */
  static final int SLOTS = 37;

  /** No price yet. */
  public static CrashState unseen() {
    float[] none = new float[SLOTS];
    Arrays.fill(none, Float.NaN);
    double unknown = Double.NaN;
    return new CrashState(
        Long.MIN_VALUE,
        none,
        VarianceState.unseen(),
        VarianceState.unseen(),
        0,
        Long.MIN_VALUE,
        unknown,
        unknown,
        unknown,
        unknown,
        Long.MIN_VALUE,
        Long.MIN_VALUE,
        false);
  }

  CrashState counted(long nowMillis, boolean falling) {
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
        nowMillis,
        falling);
  }
}

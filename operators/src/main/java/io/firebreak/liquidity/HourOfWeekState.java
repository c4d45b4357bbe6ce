package io.firebreak.liquidity;

/**
 * State of an {@link HourOfWeekBaseline}: 62 floats and 4 numbers, below 400 bytes serialised.
 *
 * <p>Floats, since a factor is good to a percent at best; they are rounded where they are written,
 * so that what goes on after a restore is the same to the bit.
 *
 * @param hours mean residual of the log in each hour of the day, UTC
 * @param hourSeen hours observed of each, decaying
 * @param days mean residual of each day of the week, Monday first
 * @param daySeen hours observed of each, decaying
 * @param level mean of the log without its season
 * @param weight weight of the level, in [0, 1)
 * @param residualSquare mean square of the residual of the log
 * @param updatedMillis event time of the last sample, {@link Long#MIN_VALUE} before the first
 */
@SuppressWarnings("ArrayRecordComponent")
public record HourOfWeekState(
    float[] hours,
    float[] hourSeen,
    float[] days,
    float[] daySeen,
    double level,
    double weight,
    double residualSquare,
    long updatedMillis) {

  /** No sample yet. */
  public static HourOfWeekState unseen() {
    return new HourOfWeekState(
        new float[24], new float[24], new float[7], new float[7], 0, 0, 0, Long.MIN_VALUE);
  }
}

package io.firebreak.fastlane;

/**
 * The band of one instrument after its last closed tick; about 100 bytes. Prices are in the quote
 * asset.
 *
 * @param reference mean price
 * @param fraction half-width as a fraction of the reference
 * @param variancePerSecond four-hour variance of the instrument's own minutes, per second
 * @param sampledPrice price of the last return sample
 * @param sampledMillis its event time
 * @param closedMillis end of the last closed tick with a price
 * @param alarmPrice at or below it a price calls for more than the last close did; NaN where there
 *     is nothing more, or the lane is off
 * @param restrictPrice at or below it a price calls for RESTRICT
 * @param pacePrice at or below it a price calls for PACE
 * @param leastPrice a price below it is an outlier, which one print alone does not make believed
 * @param policyVersion policy of the last closed tick
 * @param raisedMillis end of the newest tick with a provisional signal, {@link Long#MIN_VALUE}
 *     before the first
 */
public record LaneState(
    double reference,
    double fraction,
    double variancePerSecond,
    double sampledPrice,
    long sampledMillis,
    long closedMillis,
    double alarmPrice,
    double restrictPrice,
    double pacePrice,
    double leastPrice,
    long policyVersion,
    long raisedMillis) {

  /** The same with a provisional signal in a tick. */
  public LaneState raised(long tickMillis) {
    return new LaneState(
        reference,
        fraction,
        variancePerSecond,
        sampledPrice,
        sampledMillis,
        closedMillis,
        alarmPrice,
        restrictPrice,
        pacePrice,
        leastPrice,
        policyVersion,
        tickMillis);
  }
}

package io.firebreak.volatility;

/**
 * Realised volatility by every estimator. Volatilities are annualised over 365 days, as fractions;
 * NaN where there is not enough data. A weight is the share of an estimate that is measured, in [0,
 * 1]; the rest is the prior's, see {@link RealisedVolatility#onPrior}.
 *
 * @param ladder the ladder in impulse form, one per half-life of {@link VolatilityLadder}
 * @param downside the same from negative returns alone, scaled to the same units
 * @param ladderWeight weight of each rung
 * @param twoScale robust to noise, jumps included; half-life of four hours
 * @param twoScaleWeight weight of it
 * @param noiseBps standard deviation of the noise in the price, basis points
 * @param realised from squared one-minute returns, jumps included; half-life of four hours
 * @param bipower the same, robust to jumps
 * @param medRv the same, robust to jumps and to zero returns
 * @param minuteWeight weight of these three
 * @param jumpZ Barndorff-Nielsen and Shephard's statistic of jumps in the last hours, standard
 *     normal without
 * @param jumpShare share of the realised variance that is jumps, 0 where {@code jumpZ} is at most
 *     3.0902
 * @param barJump Lee and Mykland's statistic of the newest one-minute bar, signed; a jump above
 *     5.7775 in size
 * @param barJumpMillis end of the newest bar that jumped, {@link Long#MIN_VALUE} where none did
 * @param parkinson from hourly ranges, half-life of one day
 * @param garmanKlass from hourly ranges and closes
 * @param rogersSatchell the same with drift
 * @param yangZhang the same with gaps between hours
 * @param rangeWeight weight of these four
 * @param nextDay HAR forecast for the coming day, missing days at the prior; NaN without any day
 * @param nextDayWeight weight of it
 * @param nextHours HAR forecast for the next hours from the rungs of 15 minutes, 4 hours and a day
 */
@SuppressWarnings("ArrayRecordComponent")
public record RealisedView(
    double[] ladder,
    double[] downside,
    double[] ladderWeight,
    double twoScale,
    double twoScaleWeight,
    double noiseBps,
    double realised,
    double bipower,
    double medRv,
    double minuteWeight,
    double jumpZ,
    double jumpShare,
    double barJump,
    long barJumpMillis,
    double parkinson,
    double garmanKlass,
    double rogersSatchell,
    double yangZhang,
    double rangeWeight,
    double nextDay,
    double nextDayWeight,
    double nextHours) {}

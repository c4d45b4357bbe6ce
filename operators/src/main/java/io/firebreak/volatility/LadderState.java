package io.firebreak.volatility;

/**
 * State of a {@link VolatilityLadder}: 14 doubles and 4 longs.
 *
 * @param variance variance per second of each rung
 * @param downside the same from negative returns, doubled, so that both legs have one unit
 * @param fastMillis event time of the last ten-second sample
 * @param fastPrice its price, USD
 * @param slowMillis event time of the last one-minute sample
 * @param slowPrice its price, USD
 * @param jump newest absolute return in four-hour sigmas, decaying
 * @param jumpMillis event time at which {@code jump} was that
 */
@SuppressWarnings("ArrayRecordComponent")
public record LadderState(
    double[] variance,
    double[] downside,
    long fastMillis,
    double fastPrice,
    long slowMillis,
    double slowPrice,
    double jump,
    long jumpMillis) {}

package io.firebreak.volatility;

/**
 * What {@link RealisedVolatility} keeps of an asset: 880 bytes in a checkpoint, whatever it has
 * seen. Thirty daily variances, the lags of the two scales and six rungs of three sums are 480 of
 * them; all else are single sums.
 *
 * @param timeMillis event time of the newest price
 * @param logPrice log of it
 * @param slots what is measured on five-second slots
 * @param minutes what is measured on one-minute bars
 * @param hours what is measured on one-hour bars
 */
public record RealisedState(
    long timeMillis, double logPrice, SlotState slots, MinuteState minutes, HourState hours) {}

package io.firebreak.stress;

/**
 * What was said of one scope.
 *
 * @param scope scope id
 * @param sequence number of its letters
 * @param toldMillis when MARKET_STRESS was last sent, {@link Long#MIN_VALUE} for never
 */
public record ScopeMark(String scope, long sequence, long toldMillis) {}

package io.firebreak.model;

/**
 * Open, high, low, close and traded volume of one interval.
 *
 * @param volumeBase traded quantity in base units, NaN where the source has none
 * @param intervalMillis length of the interval; the bar is known at its open time plus this
 */
public record Bar(
    double open, double high, double low, double close, double volumeBase, long intervalMillis) {}

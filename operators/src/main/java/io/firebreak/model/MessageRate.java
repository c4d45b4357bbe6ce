package io.firebreak.model;

/**
 * How many messages an instrument sends. They are counted, and are no measure of volatility.
 *
 * @param instrument venue and symbol, empty without one
 * @param messagesPerSecond messages of the running second so far
 * @param usualMessagesPerSecond their mean, half-life of ten minutes; NaN in the first minute
 * @param surpriseSigmas {@code (N - m) / sqrt(m + d m^2)}, standard deviations of an overdispersed
 *     count; NaN in the first minute
 */
public record MessageRate(
    String instrument,
    double messagesPerSecond,
    double usualMessagesPerSecond,
    double surpriseSigmas) {

  /** Nothing has been counted. */
  public static MessageRate unknown() {
    return new MessageRate("", Double.NaN, Double.NaN, Double.NaN);
  }
}

package io.firebreak.risk;

import io.firebreak.measure.DecayingMoments;

/**
 * What is kept of an asset's oracle; about 90 bytes.
 *
 * @param priceUsd newest price, NaN before the first
 * @param publishedMillis event time of it
 * @param changedMillis event time since which the price has been the same
 * @param marketUsd consolidated price when it changed last, NaN while there was none
 * @param jumpBps its last change beyond that of the market, basis points; NaN before the second
 *     price
 * @param skewMillis newest time stamp minus receipt
 * @param cadence moments of the time between two prices, seconds
 */
public record OracleMemory(
    double priceUsd,
    long publishedMillis,
    long changedMillis,
    double marketUsd,
    double jumpBps,
    long skewMillis,
    DecayingMoments cadence) {

  static OracleMemory unseen() {
    return new OracleMemory(
        Double.NaN,
        Long.MIN_VALUE,
        Long.MIN_VALUE,
        Double.NaN,
        Double.NaN,
        0,
        DecayingMoments.unseen());
  }

  boolean seen() {
    return publishedMillis != Long.MIN_VALUE;
  }
}

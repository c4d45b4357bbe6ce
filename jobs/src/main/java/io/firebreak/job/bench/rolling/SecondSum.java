package io.firebreak.job.bench.rolling;

/**
 * A part of one second of one asset.
 *
 * @param asset the asset
 * @param second the second since the epoch
 * @param squares sum of squared log returns
 */
public record SecondSum(String asset, long second, double squares) {}

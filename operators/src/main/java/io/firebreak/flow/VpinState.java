package io.firebreak.flow;

/**
 * State of a {@link Vpin}: at most 54 numbers.
 *
 * @param boughtUsd bought in the running bucket
 * @param soldUsd sold in it
 * @param imbalancesUsd |bought - sold| of the full buckets, the oldest overwritten
 * @param full buckets filled so far
 */
@SuppressWarnings("ArrayRecordComponent")
public record VpinState(double boughtUsd, double soldUsd, double[] imbalancesUsd, long full) {}

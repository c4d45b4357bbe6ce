package io.firebreak.model;

/**
 * Trade flow over the fresh venues; NaN where no venue reports it.
 *
 * @param imbalance (bought - sold) / (bought + sold) with a two-minute half-life, in [-1, 1]
 * @param z the signed flow in standard deviations of its own day
 * @param volumeRatio traded volume with a five-minute half-life over its own day
 */
public record FlowView(double imbalance, double z, double volumeRatio) {}

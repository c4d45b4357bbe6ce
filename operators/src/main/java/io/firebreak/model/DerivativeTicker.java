package io.firebreak.model;

/**
 * The published state of a perpetual or future; NaN where the venue says nothing.
 *
 * @param openInterestBase open interest in base units
 * @param fundingRate funding of one period, as a fraction
 */
public record DerivativeTicker(
    double markPrice, double indexPrice, double openInterestBase, double fundingRate) {}

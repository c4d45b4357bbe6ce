package io.firebreak.haircut;

/**
 * What is held of one size tier beyond the first.
 *
 * @param minUsd lower end of its sizes, USD
 * @param heldBps haircut without the venue-fault add-on, basis points
 */
public record TierLevel(double minUsd, int heldBps) {}

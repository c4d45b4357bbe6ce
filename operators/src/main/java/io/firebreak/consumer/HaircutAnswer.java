package io.firebreak.consumer;

/**
 * The haircuts of a position.
 *
 * @param initial haircut for new exposure, fraction in [0, 1]
 * @param maintenance haircut for existing exposure, fraction in [0, 1]
 * @param basis what they stand on
 */
public record HaircutAnswer(double initial, double maintenance, Basis basis) {}

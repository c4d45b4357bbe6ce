package io.firebreak.instrument;

/**
 * The two assets of a market.
 *
 * @param base what is bought and sold
 * @param quote what the price is counted in
 */
record Pair(String base, String quote) {}

package io.firebreak.model;

/**
 * Price levels of a book, best first in a snapshot, in any order in a delta.
 *
 * <p>The arrays are shared, never mutated. {@code equals} is identity of the arrays, as for every
 * record with arrays.
 *
 * @param bidPrices prices of the buy levels, in the quote asset
 * @param bidQuantities sizes of the buy levels, in base units; 0 removes a level in a delta
 * @param askPrices prices of the sell levels
 * @param askQuantities sizes of the sell levels
 */
@SuppressWarnings("ArrayRecordComponent")
public record BookLevels(
    double[] bidPrices, double[] bidQuantities, double[] askPrices, double[] askQuantities) {}

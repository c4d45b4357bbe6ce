package io.firebreak.option;

/**
 * What the index asset last said.
 *
 * @param heardMillis when it was last measured
 * @param toldMillis when the market was last told
 * @param told what it was told
 */
public record ImpliedIndexState(long heardMillis, long toldMillis, ImpliedIndex told) {}

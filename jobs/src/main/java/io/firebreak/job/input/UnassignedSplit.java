package io.firebreak.job.input;

/**
 * What the enumerator has still to give away.
 *
 * @param split null when a reader has it
 */
record UnassignedSplit(TapeSplit split) {}

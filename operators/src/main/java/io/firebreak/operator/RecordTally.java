package io.firebreak.operator;

/**
 * What one subtask has counted so far, as a checkpoint holds it.
 *
 * @param in records read
 * @param good records that took part in a tick
 * @param deadLetter records that went to the dead letter
 * @param duplicate records dropped as duplicates
 * @param late records behind the watermark
 */
public record RecordTally(long in, long good, long deadLetter, long duplicate, long late) {}

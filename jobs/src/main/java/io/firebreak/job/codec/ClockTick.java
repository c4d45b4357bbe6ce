package io.firebreak.job.codec;

/**
 * One record of the clock topic: what a replay needs to see the time that the live job saw.
 *
 * @param clockMillis end of a tick; event time up to and including which the input was complete
 */
public record ClockTick(long clockMillis) {}

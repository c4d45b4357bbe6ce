package io.firebreak.job.input;

/**
 * A venue and symbol of a recording.
 *
 * @param lines how many lines name it
 */
public record RecordedPair(String venue, String symbol, long lines) {}

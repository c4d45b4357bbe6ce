package io.firebreak.job.local;

/**
 * What a local run gave.
 *
 * @param counts what became of the records
 * @param clockMillis last clock time, epoch milliseconds
 * @param wallMillis how long it took
 */
public record LocalResult(RecordCounts counts, long clockMillis, long wallMillis) {}

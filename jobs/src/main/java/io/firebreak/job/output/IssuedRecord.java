package io.firebreak.job.output;

/**
 * What is remembered of a record that was issued before a crash.
 *
 * @param topic name of the topic
 * @param key key within the topic
 * @param sequence its sequence
 * @param timeMillis event time of the decision
 * @param revision highest revision that was issued
 * @param content digest of that record, apart from its revision
 */
public record IssuedRecord(
    String topic, String key, long sequence, long timeMillis, int revision, String content) {}

package io.firebreak.job.output;

/**
 * One record on its way out.
 *
 * @param topic where it goes
 * @param key what it is about; order is kept within a key
 * @param timeMillis event time of the decision
 * @param sequence running number within topic and key; source position where the record has none
 * @param id deterministic identity: the same after a recovery or in a replay
 * @param json the record, one line
 */
public record Outgoing(
    Topic topic, String key, long timeMillis, long sequence, String id, String json) {}

package io.firebreak.model;

/**
 * One accepted entry of the policy timeline.
 *
 * @param acceptedMillis event time of the gate when it accepted the entry
 * @param effectiveFromMillis event time from which the version is in force
 * @param version version of the policy
 * @param author who proposed it
 * @param document the policy as JSON, whole
 * @param sequence running number of the timeline, from 1
 */
public record PolicyEntry(
    long acceptedMillis,
    long effectiveFromMillis,
    long version,
    String author,
    String document,
    long sequence) {}

package io.firebreak.model;

/**
 * A record that came behind the watermark and took part in no decision.
 *
 * @param stage the operator that found it late
 * @param key the key under which it came
 * @param source source of the record, empty for a derived record
 * @param position position in that source
 * @param eventTimeMillis its event time
 * @param closedThroughMillis the last event time that was already decided
 */
public record LateRecord(
    String stage,
    String key,
    String source,
    long position,
    long eventTimeMillis,
    long closedThroughMillis) {}

package io.firebreak.job;

import io.firebreak.model.ControlMessage;
import io.firebreak.model.Ingested;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * What the graph reads.
 *
 * @param market everything that sources read: events, dead letters and, in a replay, the clock
 * @param clock the live clock, null where the market stream carries it
 * @param control messages to the policy gate; may stay empty for ever
 */
public record GraphInputs(
    DataStream<Ingested> market, DataStream<Ingested> clock, DataStream<ControlMessage> control) {}

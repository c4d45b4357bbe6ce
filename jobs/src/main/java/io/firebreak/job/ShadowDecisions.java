package io.firebreak.job;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.model.CascadeAlert;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * What would be decided under the shadow policy, from the measures of the one in force.
 *
 * @param haircuts haircut decisions
 * @param alerts cascade alerts
 * @param breakers breaker signals of every scope
 */
public record ShadowDecisions(
    DataStream<HaircutRecord> haircuts,
    DataStream<CascadeAlert> alerts,
    DataStream<BreakerRecord> breakers) {}

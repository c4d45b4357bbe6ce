package io.firebreak.job;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.ControlReply;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.Heartbeat;
import io.firebreak.model.LateRecord;
import io.firebreak.model.PolicyEntry;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.model.VenueTick;
import java.util.Optional;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * What the graph gives.
 *
 * @param risks measures, one a tick and asset with input
 * @param haircuts haircut decisions with what they were made of
 * @param alerts cascade alerts, one an episode unless worse
 * @param breakers breaker signals of assets with what they were made of
 * @param scopeBreakers the same of venues, groups and the cluster
 * @param shadow what a shadow policy would decide, where the graph has the stages for it
 * @param raised provisional signals, as they are raised
 * @param verdicts provisional signals again, confirmed or withdrawn at their ticks
 * @param heartbeats signs of life, where the graph has them
 * @param metrics measures of assets and market once a second, where the graph has them
 * @param policyLog accepted policies
 * @param replies answers to control messages
 * @param late records behind the watermark, of every stage
 * @param deadLetters records that could not be used
 * @param clock clock times that were seen
 * @param venueTicks what each instrument did, one a tick with input
 */
public record Decisions(
    DataStream<AssetRisk> risks,
    DataStream<HaircutRecord> haircuts,
    DataStream<CascadeAlert> alerts,
    DataStream<BreakerRecord> breakers,
    DataStream<BreakerRecord> scopeBreakers,
    Optional<ShadowDecisions> shadow,
    DataStream<ProvisionalSignal> raised,
    DataStream<ProvisionalSignal> verdicts,
    Optional<DataStream<Heartbeat>> heartbeats,
    Optional<Metrics> metrics,
    DataStream<PolicyEntry> policyLog,
    DataStream<ControlReply> replies,
    DataStream<LateRecord> late,
    DataStream<DeadLetter> deadLetters,
    DataStream<Long> clock,
    DataStream<VenueTick> venueTicks) {}

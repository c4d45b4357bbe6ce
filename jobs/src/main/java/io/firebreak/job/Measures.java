package io.firebreak.job;

import io.firebreak.crash.BreadthEngine;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.LateRecord;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.model.VenueTick;
import io.firebreak.operator.AssetRiskFunction;
import io.firebreak.operator.IntakeFunction;
import io.firebreak.operator.MarketEventType;
import io.firebreak.operator.TickFunction;
import io.firebreak.operator.VenueTickFunction;
import io.firebreak.option.OptionChainEngine;
import io.firebreak.tick.TimelineRecord;
import java.util.Optional;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * From events to the measures of each asset.
 *
 * @param venueTicks what each instrument did
 * @param raised provisional signals, before their ticks are decided
 * @param risks the measures
 * @param breadth how many assets fall, as records of the timeline
 * @param index what the options of the index asset say, as records of the timeline
 * @param shadowed the measures while a shadow policy is in force, where the graph has stages for it
 * @param late records that came too late for them
 */
record Measures(
    DataStream<VenueTick> venueTicks,
    DataStream<ProvisionalSignal> raised,
    DataStream<AssetRisk> risks,
    DataStream<TimelineRecord> breadth,
    DataStream<TimelineRecord> index,
    Optional<DataStream<AssetRisk>> shadowed,
    DataStream<LateRecord> late) {

  static Measures of(
      SingleOutputStreamOperator<MarketEvent> events,
      GraphConfig config,
      Hearing hearing,
      Stages stages) {
    SingleOutputStreamOperator<MarketEvent> disconnects =
        hearing.attach(
            events.getSideOutput(IntakeFunction.VENUE_NEWS).keyBy(MarketEvent::venue),
            new TickFunction<>(stages.venueRoster()),
            MarketEventType.INSTANCE,
            Uids.VENUE_ROSTER);
    SingleOutputStreamOperator<VenueTick> venueTicks =
        hearing.attach(
            Streams.instrumentEvents(events).union(disconnects).keyBy(MarketEvent::instrumentKey),
            new VenueTickFunction(stages.venueTick()),
            VenueTick.class,
            Uids.VENUE_TICK);
    SingleOutputStreamOperator<ImpliedVolatilityTick> chains =
        hearing.attach(
            Streams.optionQuotes(events).keyBy(OptionChainEngine::key),
            new TickFunction<>(stages.optionChain()),
            ImpliedVolatilityTick.class,
            Uids.OPTION_CHAIN);
    SingleOutputStreamOperator<TimelineRecord> rates =
        hearing.attach(
            Streams.quoteTicks(venueTicks).keyBy(VenueTick::asset),
            new TickFunction<>(stages.quoteRate()),
            TimelineRecord.class,
            Uids.QUOTE_RATE);
    SingleOutputStreamOperator<AssetRisk> risks =
        hearing
            .with(rates)
            .attach(
                Streams.assetInputs(venueTicks, chains, events).keyBy(AssetInput::asset),
                new AssetRiskFunction(stages.assetRisk()),
                AssetRisk.class,
                Uids.ASSET_RISK);
    SingleOutputStreamOperator<TimelineRecord> breadth =
        hearing.attach(
            Streams.assetFalls(risks).keyBy(fall -> BreadthEngine.MARKET),
            new TickFunction<>(stages.breadth()),
            TimelineRecord.class,
            Uids.BREADTH);
    SingleOutputStreamOperator<TimelineRecord> index =
        hearing.attach(
            Streams.indexRisks(risks).keyBy(AssetRisk::asset),
            new TickFunction<>(stages.impliedIndex()),
            TimelineRecord.class,
            Uids.IMPLIED_INDEX);
    return new Measures(
        venueTicks,
        venueTicks.getSideOutput(VenueTickFunction.PROVISIONAL),
        risks,
        breadth,
        index,
        config.shadow()
            ? Optional.of(risks.getSideOutput(AssetRiskFunction.SHADOWED))
            : Optional.empty(),
        Streams.late(events, disconnects, venueTicks, chains, rates, risks, breadth, index));
  }

  /** What the guard judges, by its operators' orders. */
  Verdicts.Matter ordered(Orders orders) {
    return new Verdicts.Matter(risks, breadth, index, orders);
  }

  /** What a shadow judges, by the same orders: it compares policies, and all else is the same. */
  Optional<Verdicts.Matter> inShadow(Orders orders) {
    return shadowed.map(seen -> new Verdicts.Matter(seen, breadth, index, orders));
  }
}

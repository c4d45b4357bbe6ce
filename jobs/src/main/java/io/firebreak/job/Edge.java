package io.firebreak.job;

import io.firebreak.model.MarketEvent;
import io.firebreak.model.OverrideNotice;
import io.firebreak.operator.IntakeFunction;
import io.firebreak.operator.MarketEventType;
import io.firebreak.operator.PolicyGateFunction;
import io.firebreak.tick.TimelineRecord;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * Where inputs become what the stages understand.
 *
 * @param events events that can be used
 * @param clock clock times
 * @param timeline clock and accepted policies
 */
record Edge(
    SingleOutputStreamOperator<MarketEvent> events,
    DataStream<Long> clock,
    SingleOutputStreamOperator<TimelineRecord> timeline) {

  /** Overrides that begin. */
  DataStream<OverrideNotice> notices() {
    return timeline.getSideOutput(PolicyGateFunction.NOTICES);
  }

  static Edge of(GraphInputs inputs, GraphConfig config) {
    SingleOutputStreamOperator<MarketEvent> events =
        inputs
            .market()
            .process(
                new IntakeFunction(config.catalog(), inputs.clock() == null),
                MarketEventType.INSTANCE)
            .uid(Uids.INTAKE)
            .name("intake")
            // Beside its source: a clock that was split over subtasks would come out of order.
            .setParallelism(inputs.market().getParallelism());
    DataStream<Long> clock =
        inputs.clock() == null
            ? events.getSideOutput(IntakeFunction.CLOCK)
            : Streams.clock(inputs.clock());
    SingleOutputStreamOperator<TimelineRecord> timeline =
        clock
            .connect(inputs.control())
            .process(
                new PolicyGateFunction(
                    config.policies(), config.policyFormat(), config.control(), config.grid()))
            .uid(Uids.POLICY_GATE)
            .name("policy gate")
            .setParallelism(1)
            .setMaxParallelism(1);
    return new Edge(events, clock, timeline);
  }
}

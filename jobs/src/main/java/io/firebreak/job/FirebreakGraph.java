package io.firebreak.job;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.cascade.CascadePatterns;
import io.firebreak.crash.BreadthEngine;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.heartbeat.ScopeNews;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.BreakerInput;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.Heartbeat;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressInput;
import io.firebreak.operator.IntakeFunction;
import io.firebreak.operator.PolicyGateFunction;
import io.firebreak.operator.TickFunction;
import io.firebreak.tick.TimelineRecord;
import java.util.Optional;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * The main graph. Sources and sinks are given, so that a replay, a test and the live job are the
 * same graph.
 *
 * <p>Every keyed stage also hears the timeline (clock, policies, quote rates) and is decided by
 * ticks, see {@link TickFunction}.
 */
public final class FirebreakGraph {
  private static final String CLUSTER = "cluster";

  private FirebreakGraph() {}

  /** Builds the graph between its inputs and what it decides. */
  public static Decisions build(GraphInputs inputs, GraphConfig config) {
    Stages stages = new Stages(config.grid(), config.catalog().profiles());
    Edge edge = Edge.of(inputs, config);
    Hearing hearing = new Hearing(edge.timeline());
    Measures measures = Measures.of(edge.events(), hearing, stages);
    DataStream<AssetRisk> risks = measures.risks();

    SingleOutputStreamOperator<HaircutRecord> haircuts =
        hearing.attach(
            risks.keyBy(AssetRisk::asset),
            new TickFunction<>(stages.haircut()),
            HaircutRecord.class,
            Uids.HAIRCUT);
    SingleOutputStreamOperator<TimelineRecord> breadth =
        hearing.attach(
            Streams.assetFalls(risks).keyBy(fall -> BreadthEngine.MARKET),
            new TickFunction<>(stages.breadth()),
            TimelineRecord.class,
            Uids.BREADTH);
    SingleOutputStreamOperator<StressEvent> letters =
        hearing
            .with(breadth)
            .attach(
                Streams.stressInputs(risks, haircuts).keyBy(StressInput::asset),
                new TickFunction<>(stages.stress()),
                StressEvent.class,
                Uids.STRESS);
    SingleOutputStreamOperator<StressEvent> scopeLetters =
        hearing.attach(
            Streams.scopeLetters(letters).keyBy(letter -> CLUSTER),
            new TickFunction<>(stages.scopeStress()),
            StressEvent.class,
            Uids.SCOPE_STRESS);
    CascadePatterns.Detection detection = CascadePatterns.detect(letters.union(scopeLetters));
    SingleOutputStreamOperator<CascadeAlert> alerts =
        hearing.attach(
            detection.alerts().keyBy(CascadeAlert::asset),
            new TickFunction<>(stages.episodes()),
            CascadeAlert.class,
            Uids.EPISODES);
    Scopes scopes = Scopes.of(risks, letters, hearing, stages);
    SingleOutputStreamOperator<BreakerRecord> breakers =
        hearing.attach(
            Streams.breakerInputs(letters, alerts, edge.notices())
                .union(Streams.scopeInputs(scopes.notices()))
                .keyBy(BreakerInput::asset),
            new TickFunction<>(stages.breaker()),
            BreakerRecord.class,
            Uids.BREAKER);
    Optional<SingleOutputStreamOperator<Heartbeat>> heartbeats =
        config.heartbeats()
            ? Optional.of(heartbeats(hearing, stages, Streams.scopeNews(letters, breakers)))
            : Optional.empty();
    Optional<Metrics> metrics =
        config.metrics() ? Optional.of(Metrics.of(risks, hearing, stages)) : Optional.empty();

    return new Decisions(
        risks,
        haircuts,
        alerts,
        breakers,
        scopes.breakers(),
        heartbeats.map(stream -> (DataStream<Heartbeat>) stream),
        metrics,
        edge.timeline().getSideOutput(PolicyGateFunction.POLICY_LOG),
        edge.timeline().getSideOutput(PolicyGateFunction.REPLIES),
        measures
            .late()
            .union(
                Streams.late(haircuts, breadth, letters, scopeLetters, alerts, breakers),
                detection.late(),
                scopes.late()),
        edge.events().getSideOutput(IntakeFunction.DEAD_LETTER),
        edge.clock(),
        measures.venueTicks());
  }

  /** News reach it at the ticks of the breakers, so that none of them can be late. */
  private static SingleOutputStreamOperator<Heartbeat> heartbeats(
      Hearing hearing, Stages stages, DataStream<ScopeNews> news) {
    return hearing.attach(
        news.keyBy(item -> CLUSTER),
        new TickFunction<>(stages.heartbeat()),
        Heartbeat.class,
        Uids.HEARTBEAT);
  }
}

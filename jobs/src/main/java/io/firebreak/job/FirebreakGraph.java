package io.firebreak.job;

import io.firebreak.heartbeat.ScopeNews;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.Heartbeat;
import io.firebreak.model.ProvisionalInput;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.operator.IntakeFunction;
import io.firebreak.operator.PolicyGateFunction;
import io.firebreak.operator.TickFunction;
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
    Stages stages = Stages.of(config);
    Edge edge = Edge.of(inputs, config);
    Hearing hearing = new Hearing(edge.timeline());
    Measures measures = Measures.of(edge.events(), config, hearing, stages);
    DataStream<AssetRisk> risks = measures.risks();
    Orders orders = Orders.of(edge.notices());
    Verdicts verdicts = Verdicts.of(measures.ordered(orders), hearing, stages);
    Optional<Verdicts> shadow =
        measures.inShadow(orders).map(matter -> Verdicts.of(matter, hearing, stages.shadow()));
    Optional<SingleOutputStreamOperator<Heartbeat>> heartbeats =
        config.heartbeats()
            ? Optional.of(
                heartbeats(
                    hearing, stages, Streams.scopeNews(verdicts.letters(), verdicts.breakers())))
            : Optional.empty();
    Optional<Metrics> metrics =
        config.metrics() ? Optional.of(Metrics.of(measures, hearing, stages)) : Optional.empty();

    return new Decisions(
        risks,
        verdicts.haircuts(),
        verdicts.alerts(),
        verdicts.breakers(),
        verdicts.scopeBreakers(),
        shadow.map(Verdicts::issued),
        measures.raised(),
        judged(measures.raised(), verdicts, hearing, stages),
        heartbeats.map(stream -> (DataStream<Heartbeat>) stream),
        metrics,
        edge.timeline().getSideOutput(PolicyGateFunction.POLICY_LOG),
        edge.timeline().getSideOutput(PolicyGateFunction.REPLIES),
        measures.late().union(verdicts.late()),
        edge.events().getSideOutput(IntakeFunction.DEAD_LETTER),
        edge.clock(),
        measures.venueTicks());
  }

  /** What was provisional is judged by what the breakers say, and none of them hears of it. */
  private static DataStream<ProvisionalSignal> judged(
      DataStream<ProvisionalSignal> raised, Verdicts by, Hearing hearing, Stages stages) {
    return hearing.attach(
        Streams.provisionalInputs(raised, by.breakers(), by.scopeBreakers())
            .keyBy(ProvisionalInput::asset),
        new TickFunction<>(stages.provisionalJudge()),
        ProvisionalSignal.class,
        Uids.PROVISIONAL_JUDGE);
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

package io.firebreak.job;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.cascade.CascadePatterns;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.BreakerInput;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.LateRecord;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressInput;
import io.firebreak.operator.TickFunction;
import io.firebreak.tick.TimelineRecord;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * From the measures of each asset to what is decided.
 *
 * @param haircuts haircut decisions with what they were made of
 * @param letters what was seen, judged by policy
 * @param alerts cascade alerts
 * @param breakers breaker signals of assets with what they were made of
 * @param scopeBreakers the same of venues, groups and the cluster
 * @param late records that came too late
 */
record Verdicts(
    DataStream<HaircutRecord> haircuts,
    DataStream<StressEvent> letters,
    DataStream<CascadeAlert> alerts,
    DataStream<BreakerRecord> breakers,
    DataStream<BreakerRecord> scopeBreakers,
    DataStream<LateRecord> late) {
  private static final String CLUSTER = "cluster";

  /**
   * What is judged.
   *
   * @param risks measures of each asset
   * @param breadth how many assets fall, as records of the timeline
   * @param index what the options of the index asset say, as records of the timeline
   * @param orders what operators order the breakers
   */
  record Matter(
      DataStream<AssetRisk> risks,
      DataStream<TimelineRecord> breadth,
      DataStream<TimelineRecord> index,
      Orders orders) {}

  static Verdicts of(Matter matter, Hearing hearing, Stages stages) {
    Branch branch = stages.branch();
    DataStream<AssetRisk> risks = matter.risks();
    Tails tails = Tails.of(matter, hearing, stages);
    SingleOutputStreamOperator<HaircutRecord> haircuts =
        hearing
            .with(matter.index())
            .with(tails.pool())
            .attach(
                risks.keyBy(AssetRisk::asset),
                new TickFunction<>(stages.haircut()),
                HaircutRecord.class,
                branch.uid(Uids.HAIRCUT));
    SingleOutputStreamOperator<StressEvent> letters =
        hearing
            .with(matter.breadth())
            .attach(
                Streams.stressInputs(risks, haircuts, branch).keyBy(StressInput::asset),
                new TickFunction<>(stages.stress()),
                StressEvent.class,
                branch.uid(Uids.STRESS));
    SingleOutputStreamOperator<StressEvent> scopeLetters =
        hearing.attach(
            Streams.scopeLetters(letters, branch).keyBy(letter -> CLUSTER),
            new TickFunction<>(stages.scopeStress()),
            StressEvent.class,
            branch.uid(Uids.SCOPE_STRESS));
    CascadePatterns.Detection detection =
        CascadePatterns.detect(letters.union(scopeLetters), branch.prefix());
    SingleOutputStreamOperator<CascadeAlert> alerts =
        hearing.attach(
            detection.alerts().keyBy(CascadeAlert::asset),
            new TickFunction<>(stages.episodes()),
            CascadeAlert.class,
            branch.uid(Uids.EPISODES));
    Scopes scopes = Scopes.of(matter, letters, hearing, stages);
    DataStream<BreakerInput> judged =
        Streams.breakerInputs(letters, alerts, branch)
            .union(Streams.scopeInputs(scopes.notices(), branch));
    SingleOutputStreamOperator<BreakerRecord> breakers =
        hearing.attach(
            judged.union(matter.orders().assets()).keyBy(BreakerInput::asset),
            new TickFunction<>(stages.breaker()),
            BreakerRecord.class,
            branch.uid(Uids.BREAKER));
    DataStream<LateRecord> late =
        Streams.late(haircuts, letters, scopeLetters, alerts, breakers)
            .union(detection.late(), scopes.late(), tails.late());
    return new Verdicts(haircuts, letters, alerts, breakers, scopes.breakers(), late);
  }

  /** What of it goes out where it is the shadow's. */
  ShadowDecisions issued() {
    return new ShadowDecisions(haircuts, alerts, breakers.union(scopeBreakers));
  }
}

package io.firebreak.job;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.model.BreakerInput;
import io.firebreak.model.LateRecord;
import io.firebreak.model.ScopeNotice;
import io.firebreak.model.StressEvent;
import io.firebreak.operator.TickFunction;
import io.firebreak.scope.ScopeMove;
import io.firebreak.scope.VenueFault;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * Breakers of what is wider or narrower than an asset. They hear letters, never the breakers of
 * assets, which hear them: so that there is no cycle.
 *
 * @param breakers signals of venues, groups and the cluster
 * @param notices what they ask of each asset
 * @param late records that came too late for them
 */
record Scopes(
    DataStream<BreakerRecord> breakers,
    DataStream<ScopeNotice> notices,
    DataStream<LateRecord> late) {
  private static final String CLUSTER = "cluster";

  static Scopes of(
      Verdicts.Matter matter, DataStream<StressEvent> letters, Hearing hearing, Stages stages) {
    Branch branch = stages.branch();
    SingleOutputStreamOperator<StressEvent> venues =
        hearing.attach(
            Streams.venueFaults(matter.risks(), branch).keyBy(VenueFault::asset),
            new TickFunction<>(stages.venueSeverity()),
            StressEvent.class,
            branch.uid(Uids.VENUE_SEVERITY));
    SingleOutputStreamOperator<StressEvent> scopes =
        hearing.attach(
            Streams.severities(letters, branch).keyBy(letter -> CLUSTER),
            new TickFunction<>(stages.scopeSeverity()),
            StressEvent.class,
            branch.uid(Uids.SCOPE_SEVERITY));
    DataStream<BreakerInput> judged = Streams.scopeBreakerInputs(venues.union(scopes), branch);
    SingleOutputStreamOperator<BreakerRecord> breakers =
        hearing.attach(
            judged.union(matter.orders().scopes()).keyBy(BreakerInput::asset),
            new TickFunction<>(stages.breaker()),
            BreakerRecord.class,
            branch.uid(Uids.SCOPE_BREAKER));
    SingleOutputStreamOperator<ScopeNotice> notices =
        hearing.attach(
            Streams.scopeMoves(breakers, letters, branch).keyBy((ScopeMove move) -> CLUSTER),
            new TickFunction<>(stages.scopeSpread()),
            ScopeNotice.class,
            branch.uid(Uids.SCOPE_SPREAD));
    return new Scopes(breakers, notices, Streams.late(venues, scopes, breakers, notices));
  }
}

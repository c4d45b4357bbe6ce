package io.firebreak.job;

import io.firebreak.haircut.TailPoolEngine;
import io.firebreak.haircut.TailReading;
import io.firebreak.haircut.TailReport;
import io.firebreak.model.LateRecord;
import io.firebreak.operator.TickFunction;
import io.firebreak.tick.TimelineRecord;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * What mature assets know of tails, for those that are young.
 *
 * @param pool their multiple, as records of the timeline
 * @param late records that came too late
 */
record Tails(DataStream<TimelineRecord> pool, DataStream<LateRecord> late) {

  static Tails of(Verdicts.Matter matter, Hearing hearing, Stages stages) {
    Branch branch = stages.branch();
    SingleOutputStreamOperator<TailReport> reports =
        hearing
            .with(matter.index())
            .attach(
                Streams.tailReadings(matter.risks(), branch).keyBy(TailReading::asset),
                new TickFunction<>(stages.tailReport()),
                TailReport.class,
                branch.uid(Uids.TAIL_REPORT));
    SingleOutputStreamOperator<TimelineRecord> pool =
        hearing.attach(
            reports.keyBy(report -> TailPoolEngine.MARKET),
            new TickFunction<>(stages.tailPool()),
            TimelineRecord.class,
            branch.uid(Uids.TAIL_POOL));
    return new Tails(pool, Streams.late(reports, pool));
  }
}

package io.firebreak.job;

import io.firebreak.operator.TickFunction;
import io.firebreak.operator.Timeline;
import io.firebreak.tick.TimelineRecord;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** Lets a keyed stage hear the timeline. */
final class Hearing {
  private final DataStream<TimelineRecord> timeline;
  private final BroadcastStream<TimelineRecord> broadcast;

  Hearing(DataStream<TimelineRecord> timeline) {
    this.timeline = timeline;
    broadcast = timeline.broadcast(Timeline.STATE);
  }

  /** The same timeline with more records. */
  Hearing with(DataStream<TimelineRecord> more) {
    return new Hearing(timeline.union(more));
  }

  /** Attaches a stage. */
  <S, I, O> SingleOutputStreamOperator<O> attach(
      KeyedStream<I, String> inputs, TickFunction<S, I, O> function, Class<O> output, String uid) {
    return attach(inputs, function, TypeInformation.of(output), uid);
  }

  /** Attaches a stage whose outputs have a type of their own. */
  <S, I, O> SingleOutputStreamOperator<O> attach(
      KeyedStream<I, String> inputs,
      TickFunction<S, I, O> function,
      TypeInformation<O> output,
      String uid) {
    return inputs.connect(broadcast).process(function, output).uid(uid).name(Uids.nameOf(uid));
  }
}

package io.firebreak.job.soak;

import io.firebreak.cascade.AlertEpisodes;
import io.firebreak.cascade.CascadePatterns;
import io.firebreak.cascade.EpisodeState;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.StressEvent;
import io.firebreak.operator.Stage;
import io.firebreak.operator.TickFunction;
import io.firebreak.operator.Timeline;
import io.firebreak.operator.Traits;
import io.firebreak.policy.Policy;
import io.firebreak.tick.TickGrid;
import io.firebreak.tick.TimelineRecord;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** Every pattern and the episodes, as in the job, between letters and nothing. */
final class SoakGraph {
  private static final TickGrid GRID = new TickGrid(250);

  private SoakGraph() {}

  /** Builds the graph; its letters wait at the gate of this name. */
  static void build(StreamExecutionEnvironment environment, SoakLetters spoken, String gate) {
    DataStream<StressEvent> letters =
        environment
            .fromSource(
                new SoakSource(gate, spoken), WatermarkStrategy.noWatermarks(), "soak numbers")
            .uid("soak-numbers-v1")
            .map(spoken::letter)
            .returns(TypeInformation.of(StressEvent.class))
            .uid("soak-letters-v1")
            .assignTimestampsAndWatermarks(
                WatermarkStrategy.<StressEvent>forGenerator(context -> new EachLetter())
                    .withTimestampAssigner((letter, time) -> letter.eventTimeMillis()))
            .uid("soak-times-v1");
    DataStream<TimelineRecord> timeline =
        environment
            .fromData(TypeInformation.of(TimelineRecord.class), TimelineRecord.policy(Policy.v0()))
            .uid("soak-timeline-v1");
    CascadePatterns.Detection found = CascadePatterns.detect(letters);
    found
        .alerts()
        .keyBy(CascadeAlert::asset)
        .connect(timeline.broadcast(Timeline.STATE))
        .process(new TickFunction<>(episodes()), TypeInformation.of(CascadeAlert.class))
        .uid("soak-episodes-v1")
        .sinkTo(new DiscardingSink<>())
        .uid("soak-alerts-v1");
    found.late().sinkTo(new DiscardingSink<>()).uid("soak-late-v1");
  }

  private static Stage<EpisodeState, CascadeAlert, CascadeAlert> episodes() {
    return new Stage<>(
        "alert-episodes",
        new AlertEpisodes(),
        Traits.alerts(),
        TypeInformation.of(CascadeAlert.class),
        TypeInformation.of(EpisodeState.class),
        GRID,
        output -> 0,
        Stage.FOR_EVER);
  }

  /** Letters come in order: one behind the watermark of the one before would be late. */
  private static final class EachLetter implements WatermarkGenerator<StressEvent> {
    @Override
    public void onEvent(StressEvent letter, long time, WatermarkOutput output) {
      output.emitWatermark(new Watermark(time - 1));
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {
      // Wall time says nothing here.
    }
  }
}

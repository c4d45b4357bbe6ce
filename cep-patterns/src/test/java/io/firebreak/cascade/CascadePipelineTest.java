package io.firebreak.cascade;

import static io.firebreak.cascade.Letters.NOON;
import static io.firebreak.cascade.Letters.letter;
import static io.firebreak.model.StressKind.LIQUIDATION_BURST;
import static io.firebreak.model.StressKind.ONE_SIDED_FLOW;
import static io.firebreak.model.StressKind.PRICE_DROP;
import static io.firebreak.model.StressKind.VOLATILITY_SHOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.LateRecord;
import io.firebreak.model.StressEvent;
import java.util.List;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole catalogue in a running job, and the graph that it makes. */
@Timeout(120)
class CascadePipelineTest {
  private static final StressEvent LATE = letter("BTC", PRICE_DROP, NOON - 60_000, 9);

  private static final List<StressEvent> LETTERS =
      List.of(
          letter("BTC", PRICE_DROP, NOON, 1),
          letter("ETH", PRICE_DROP, NOON + 500, 1),
          letter("BTC", VOLATILITY_SHOCK, NOON + 1_000, 2),
          letter("BTC", LIQUIDATION_BURST, NOON + 2_000, 3),
          letter("BTC", ONE_SIDED_FLOW, NOON + 3_000, 4),
          LATE);

  @Test
  void tellsBothFormsAndTheLateLetters() throws Exception {
    StreamExecutionEnvironment graph = environment(new Configuration());
    CascadePatterns.Detection found = CascadePatterns.detect(letters(graph));
    CloseableIterator<CascadeAlert> alerts = found.alerts().collectAsync();
    CloseableIterator<LateRecord> late = found.late().collectAsync();
    graph.execute();
    assertThat(alerts)
        .toIterable()
        .extracting(CascadeAlert::id)
        .containsExactlyInAnyOrder(
            "cascade-observed:BTC:" + (NOON + 2_000) + ":3",
            "cascade-inferred:BTC:" + (NOON + 3_000) + ":4");
    assertThat(late).toIterable().containsExactlyInAnyOrder(behind("observed"), behind("inferred"));
  }

  @Test
  void everyOperatorHasAUid() {
    Configuration named = new Configuration();
    named.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
    StreamExecutionEnvironment graph = environment(named);
    CascadePatterns.Detection found = CascadePatterns.detect(letters(graph));
    found.alerts().sinkTo(new DiscardingSink<>()).uid("alerts");
    found.late().sinkTo(new DiscardingSink<>()).uid("late");
    assertThatCode(() -> graph.getStreamGraph().getJobGraph()).doesNotThrowAnyException();
  }

  private static LateRecord behind(String form) {
    return new LateRecord(
        "cep-cascade-" + form + "-v1", "BTC", "", 9, LATE.eventTimeMillis(), NOON + 3_000);
  }

  private static StreamExecutionEnvironment environment(Configuration strict) {
    strict.set(PipelineOptions.GENERIC_TYPES, false);
    strict.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
    return StreamExecutionEnvironment.getExecutionEnvironment(strict).setParallelism(1);
  }

  private static DataStream<StressEvent> letters(StreamExecutionEnvironment graph) {
    return graph
        .fromData(TypeInformation.of(StressEvent.class), LETTERS.toArray(StressEvent[]::new))
        .uid("letters")
        .assignTimestampsAndWatermarks(
            WatermarkStrategy.<StressEvent>forGenerator(context -> new EachLetter())
                .withTimestampAssigner((letter, time) -> letter.eventTimeMillis()))
        .uid("times");
  }

  /** A watermark with each letter, so that alerts and lateness do not wait for the end of input. */
  private static final class EachLetter implements WatermarkGenerator<StressEvent> {
    @Override
    public void onEvent(StressEvent letter, long time, WatermarkOutput output) {
      output.emitWatermark(new Watermark(time));
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {}
  }
}

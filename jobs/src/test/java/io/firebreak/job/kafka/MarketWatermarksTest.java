package io.firebreak.job.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.job.feed.FeedReader;
import io.firebreak.job.kafka.MarketTopics.Start;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.EventKind;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkGeneratorSupplier;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.util.clock.ManualClock;
import org.apache.flink.util.clock.RelativeClock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class MarketWatermarksTest {
  private static final Ingested EVENT =
      Ingested.of(MarketEvent.of(EventKind.HEARTBEAT, "v", "i").at(10_000).build());
  private static final Ingested RUBBISH =
      Ingested.of(new DeadLetter("s", 1, RejectReason.UNPARSEABLE, "m", "o", 99_000));

  private final ManualClock clock = new ManualClock();
  private final Recorder output = new Recorder();
  private final WatermarkGenerator<Ingested> generator =
      new MarketWatermarks(200, 1_000).createWatermarkGenerator(new Context(clock));

  @Test
  void staysBehindTheNewestEventByTheBound() {
    generator.onEvent(EVENT, EVENT.timestampMillis(), output);
    generator.onPeriodicEmit(output);
    assertThat(output.said).containsExactly("9799");
  }

  @Test
  void isNotMovedByADeadLetter() {
    generator.onEvent(EVENT, EVENT.timestampMillis(), output);
    generator.onEvent(RUBBISH, RUBBISH.timestampMillis(), output);
    generator.onPeriodicEmit(output);
    assertThat(output.said).containsExactly("9799");
  }

  @Test
  void isNotMovedByATimeInTheFarFuture() {
    FeedReader yearTwentyOneHundred =
        (message, out) ->
            out.accept(Ingested.of(EVENT.event().toBuilder().at(4_102_444_800_000L).build()));
    MarketFeed feed =
        new MarketFeed(
            "test", MarketTopics.named(Start.EARLIEST, "t"), yearTwentyOneHundred, 60_000);
    generator.onEvent(EVENT, EVENT.timestampMillis(), output);
    new MarketEventReader(feed)
        .deserialize(
            new ConsumerRecord<>("t", 0, 1, null, new byte[1]),
            new ListCollector<>(new ArrayList<>()) {
              @Override
              public void collect(Ingested ingested) {
                generator.onEvent(ingested, ingested.timestampMillis(), output);
              }
            });
    generator.onPeriodicEmit(output);
    assertThat(output.said).containsExactly("9799");
  }

  @Test
  void isIdleWhileOnlyRubbishComes() {
    for (int i = 0; i < 20; i++) {
      generator.onEvent(RUBBISH, RUBBISH.timestampMillis(), output);
      generator.onPeriodicEmit(output);
      clock.advanceTime(100, TimeUnit.MILLISECONDS);
    }
    assertThat(output.said).last().isEqualTo("idle");
  }

  @Test
  void refusesANegativeBound() {
    assertThatThrownBy(() -> KafkaInputs.marketWatermarks(-1, 1))
        .hasMessage("bound must be at least 0 ms, was -1");
  }

  private record Context(RelativeClock getInputActivityClock)
      implements WatermarkGeneratorSupplier.Context {
    @Override
    public MetricGroup getMetricGroup() {
      return new UnregisteredMetricsGroup();
    }
  }

  private static final class Recorder implements WatermarkOutput {
    private final List<String> said = new ArrayList<>();

    @Override
    public void emitWatermark(Watermark watermark) {
      said.add(Long.toString(watermark.getTimestamp()));
    }

    @Override
    public void markIdle() {
      said.add("idle");
    }

    @Override
    public void markActive() {
      said.add("active");
    }
  }
}

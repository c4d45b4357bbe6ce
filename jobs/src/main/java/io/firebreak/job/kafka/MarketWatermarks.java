package io.firebreak.job.kafka;

import io.firebreak.model.Ingested;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.TimestampAssigner;
import org.apache.flink.api.common.eventtime.TimestampAssignerSupplier;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkGeneratorSupplier;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/**
 * Watermarks behind the newest event of a partition by the allowed disorder.
 *
 * <p>Only events count. A dead letter neither moves the watermark nor keeps its partition from
 * being idle, or a feed that sends nothing but rubbish would hold back all others.
 *
 * @param boundMillis disorder that is allowed
 * @param idleMillis a partition without events for this long is idle
 */
record MarketWatermarks(long boundMillis, long idleMillis) implements WatermarkStrategy<Ingested> {
  private static final long serialVersionUID = 1L;

  MarketWatermarks {
    if (boundMillis < 0) {
      throw new IllegalArgumentException("bound must be at least 0 ms, was " + boundMillis);
    }
    if (idleMillis < 1) {
      throw new IllegalArgumentException("idle time must be at least 1 ms, was " + idleMillis);
    }
  }

  @Override
  public TimestampAssigner<Ingested> createTimestampAssigner(
      TimestampAssignerSupplier.Context context) {
    return (ingested, kafkaMillis) -> ingested.timestampMillis();
  }

  @Override
  public WatermarkGenerator<Ingested> createWatermarkGenerator(
      WatermarkGeneratorSupplier.Context context) {
    return new EventsOnly(
        WatermarkStrategy.<Ingested>forBoundedOutOfOrderness(Duration.ofMillis(boundMillis))
            .withIdleness(Duration.ofMillis(idleMillis))
            .createWatermarkGenerator(context));
  }

  private record EventsOnly(WatermarkGenerator<Ingested> events)
      implements WatermarkGenerator<Ingested> {
    @Override
    public void onEvent(Ingested ingested, long timestampMillis, WatermarkOutput output) {
      if (ingested.kind() == Ingested.Kind.EVENT) {
        events.onEvent(ingested, timestampMillis, output);
      }
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {
      events.onPeriodicEmit(output);
    }
  }
}

package io.firebreak.job.input;

import io.firebreak.model.Ingested;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/**
 * Watermarks from clock records and nothing else, so that they depend on the input and not on when
 * it is read.
 */
public final class ClockWatermarks implements WatermarkGenerator<Ingested> {

  /** Keeps the time stamps that the source gives. */
  public static WatermarkStrategy<Ingested> strategy() {
    return WatermarkStrategy.<Ingested>forGenerator(context -> new ClockWatermarks())
        .withTimestampAssigner((record, timestamp) -> timestamp);
  }

  @Override
  public void onEvent(Ingested record, long timestamp, WatermarkOutput output) {
    if (record.kind() == Ingested.Kind.CLOCK) {
      output.emitWatermark(new Watermark(record.clockMillis()));
    }
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput output) {
    // Wall time says nothing here.
  }
}

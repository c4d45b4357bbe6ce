package io.firebreak.job.bench.rolling;

import io.firebreak.model.MarketEvent;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/** A watermark at the end of every second, as often as the job's clock gives one by default. */
final class SecondWatermarks implements WatermarkGenerator<MarketEvent> {
  private final long boundMillis;
  private long nextMillis = Long.MIN_VALUE;

  private SecondWatermarks(long boundMillis) {
    this.boundMillis = boundMillis;
  }

  static WatermarkStrategy<MarketEvent> strategy(long boundMillis) {
    return WatermarkStrategy.<MarketEvent>forGenerator(context -> new SecondWatermarks(boundMillis))
        .withTimestampAssigner((event, timestamp) -> event.eventTimeMillis());
  }

  @Override
  public void onEvent(MarketEvent event, long timeMillis, WatermarkOutput output) {
    // An event at the bound itself may still come: the watermark stays below it.
    long completeMillis = timeMillis - boundMillis;
    if (completeMillis >= nextMillis) {
      long second = Math.floorDiv(completeMillis, (long) RollingVolatility.SLIDE_MILLIS);
      output.emitWatermark(new Watermark(second * RollingVolatility.SLIDE_MILLIS - 1));
      nextMillis = (second + 1) * RollingVolatility.SLIDE_MILLIS;
    }
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput output) {
    // Wall time says nothing here.
  }
}

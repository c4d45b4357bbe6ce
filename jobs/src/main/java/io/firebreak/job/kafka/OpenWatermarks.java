package io.firebreak.job.kafka;

import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkGeneratorSupplier;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/**
 * Watermarks of an input whose records take effect when they are judged, not at a time of their
 * own: as far ahead as can be from the beginning.
 *
 * <p>One below the maximum, because the maximum would mean the end of the input. Not idleness,
 * which begins only after a time of silence and ends with each record.
 */
final class OpenWatermarks<T> implements WatermarkStrategy<T> {
  private static final long serialVersionUID = 1L;
  private static final Watermark OPEN = new Watermark(Long.MAX_VALUE - 1);

  @Override
  public WatermarkGenerator<T> createWatermarkGenerator(
      WatermarkGeneratorSupplier.Context context) {
    return new WatermarkGenerator<>() {
      @Override
      public void onEvent(T event, long timestampMillis, WatermarkOutput output) {
        output.emitWatermark(OPEN);
      }

      @Override
      public void onPeriodicEmit(WatermarkOutput output) {
        output.emitWatermark(OPEN);
      }
    };
  }
}

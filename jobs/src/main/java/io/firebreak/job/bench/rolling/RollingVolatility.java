package io.firebreak.job.bench.rolling;

import io.firebreak.model.MarketEvent;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * A way to compute the root of the sum of squared log returns over the last five minutes, by asset,
 * at the end of every second whose window holds a return.
 */
interface RollingVolatility {
  /** Length of the window. */
  int WINDOW_SECONDS = 300;

  /** Distance of two windows. */
  int SLIDE_MILLIS = 1_000;

  /** Name of the way in reports. */
  String name();

  /**
   * Appends it to a stream.
   *
   * @param returns events whose price is the log return, with time stamps and watermarks
   */
  DataStream<Reading> over(DataStream<MarketEvent> returns);
}

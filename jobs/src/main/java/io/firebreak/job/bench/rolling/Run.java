package io.firebreak.job.bench.rolling;

import io.firebreak.job.local.LocalSettings;
import java.util.SortedMap;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * One run of one way over one stream.
 *
 * @param stream what was played
 * @param millis net run time, at least 1
 * @param readings every window, by asset and end
 */
record Run(ReturnStream stream, long millis, SortedMap<String, SortedMap<Long, Double>> readings) {

  /** Plays a stream through a way, with as many subtasks as the stream has venues. */
  static Run of(RollingVolatility way, ReturnStream stream) throws Exception {
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(
            stream.venues(), LocalSettings.embedded(stream.venues()));
    Readings readings = new Readings();
    way.over(stream.on(environment)).sinkTo(readings).uid("bench-readings-v1").name("readings");
    long millis = environment.execute("bench " + way.name()).getNetRuntime();
    return new Run(stream, Math.max(1, millis), readings.take());
  }

  /** Events per second. */
  double rate() {
    return stream.eventsOfVenue() * stream.venues() * 1e3 / millis;
  }

  /**
   * Compares what both have had the whole input of; the other may have played less of the same.
   *
   * @throws IllegalStateException if they differ
   */
  Agreement against(Run other) {
    long both = Math.min(stream.completeThroughMillis(), other.stream.completeThroughMillis());
    return Agreement.of(
        readings, other.readings, stream.equals(other.stream) ? Long.MAX_VALUE - 1 : both);
  }
}

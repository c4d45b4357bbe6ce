package io.firebreak.job.bench.rolling;

import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import io.firebreak.operator.MarketEventType;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Trades that carry their log return in the place of the price, made where they are played and
 * written by the job's own serializer wherever they cross an exchange. Each subtask plays a venue
 * of its own, in event time side by side, with up to {@value #DISORDER_MILLIS} ms of disorder.
 *
 * @param events trades, over all venues together
 * @param venues venues, the parallelism of the source
 * @param assets assets, each on all venues
 * @param perSecond trades in a second of event time, over all venues and assets together
 */
record ReturnStream(long events, int venues, int assets, int perSecond)
    implements java.io.Serializable {
  /** Trades are at most this much older than the newest one of their venue. */
  static final long DISORDER_MILLIS = 127;

  /** A full second, so that the windows of the first are alike in any run. */
  static final long START_MILLIS = 1_760_000_000_000L;

  private static final double TYPICAL_RETURN = 1e-4;

  /** The stream, with time stamps and a watermark for each second that is complete. */
  DataStream<MarketEvent> on(StreamExecutionEnvironment environment) {
    ReturnMaker maker = new ReturnMaker(this);
    return environment
        .fromSource(
            new PinnedSequence(eventsOfVenue(), venues),
            WatermarkStrategy.noWatermarks(),
            "numbers")
        .setParallelism(venues)
        .uid("bench-numbers-v1")
        .map(maker)
        .returns(MarketEventType.INSTANCE)
        .setParallelism(venues)
        .uid("bench-returns-v1")
        .name("returns")
        .assignTimestampsAndWatermarks(SecondWatermarks.strategy(DISORDER_MILLIS))
        .setParallelism(venues)
        .uid("bench-seconds-v1");
  }

  long eventsOfVenue() {
    return events / venues;
  }

  /** Event time before which all trades have been played. */
  long completeThroughMillis() {
    return timeOf(eventsOfVenue() - 1) - DISORDER_MILLIS;
  }

  /** The trade with a number; a shorter stream is the beginning of a longer one. */
  MarketEvent event(long number, Names names) {
    long position = number % eventsOfVenue();
    int venue = (int) (number / eventsOfVenue());
    long random = mixed(position * venues + venue);
    int asset = (int) (position % assets);
    long timeMillis = timeOf(position) - (random & DISORDER_MILLIS);
    return MarketEvent.of(EventKind.TRADE, names.venue(venue), names.instrument(asset))
        .from(names.source(venue), position)
        .listed(names.asset(asset), "USDT", InstrumentRole.SPOT)
        .at(timeMillis)
        .side(random < 0 ? Side.SELL : Side.BUY)
        .price(TYPICAL_RETURN * (1 + asset) / assets * uniform(random))
        .quantity(1)
        .build();
  }

  private long timeOf(long position) {
    return START_MILLIS + DISORDER_MILLIS + position * venues * 1_000 / perSecond;
  }

  /** In [-1, 1). */
  private static double uniform(long random) {
    return (random >> 11) * 0x1p-52;
  }

  /** The output function of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long number) {
    long z = (number + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

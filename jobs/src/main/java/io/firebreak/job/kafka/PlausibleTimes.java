package io.firebreak.job.kafka;

import io.firebreak.instrument.MarketTimes;
import io.firebreak.job.feed.FeedMessage;
import io.firebreak.model.Ingested;
import io.firebreak.model.RejectReason;
import java.util.function.Consumer;

/**
 * Lets the events of one message pass whose time can be: later ones would move the watermark and
 * make all that follows late, those before there was a market are in another unit. The first that
 * cannot be makes a dead letter of the message, and what comes after it in the message is part of
 * that letter.
 */
final class PlausibleTimes implements Consumer<Ingested> {
  private final FeedMessage message;
  private final long newestMillis;
  private final Consumer<Ingested> out;
  private boolean refused;

  PlausibleTimes(FeedMessage message, long maxAheadMillis, Consumer<Ingested> out) {
    this.message = message;
    // Where the broker's time is not known nothing is plausible, or the guard could be passed by.
    newestMillis =
        message.referenceTimeMillis() == 0 ? 0 : message.referenceTimeMillis() + maxAheadMillis;
    this.out = out;
  }

  @Override
  public void accept(Ingested ingested) {
    if (refused) {
      return;
    }
    long time = ingested.timestampMillis();
    refused =
        ingested.event() != null && (time < MarketTimes.EARLIEST_MILLIS || time > newestMillis);
    out.accept(refused ? Ingested.of(message.refused(RejectReason.BAD_TIME, why(time))) : ingested);
  }

  private String why(long time) {
    String allowed =
        newestMillis == 0
            ? "in a record with a Kafka timestamp"
            : "in ["
                + MarketTimes.EARLIEST_MILLIS
                + ", "
                + newestMillis
                + "], up to the record's Kafka timestamp and maxAheadMillis";
    return "eventTimeMillis must be " + allowed + ", was " + time + MarketTimes.likelyUnit(time);
  }
}

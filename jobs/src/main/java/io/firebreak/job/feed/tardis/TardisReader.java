package io.firebreak.job.feed.tardis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.firebreak.instrument.VenueProfiles;
import io.firebreak.job.feed.BadMessageException;
import io.firebreak.job.feed.FeedMessage;
import io.firebreak.job.feed.FeedReader;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads Tardis normalised messages, one JSON object each: trades, book changes and snapshots, book
 * tickers, derivative tickers, liquidations, option summaries, trade bars, disconnects. An error
 * that the feed reports is a dead letter that says so.
 */
public final class TardisReader implements FeedReader {
  private static final long serialVersionUID = 1;
  private static final int MAX_DEPTH = 8;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .build();

  private final VenueProfiles profiles;
  private transient TardisFlat flat;
  private transient TardisMessage fields;

  /**
   * A reader.
   *
   * @param profiles says in which unit a venue gives implied volatility
   */
  public TardisReader(VenueProfiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public void read(FeedMessage message, Consumer<Ingested> out) {
    try {
      for (MarketEventBuilder event : events(message.bytes())) {
        out.accept(Ingested.of(event.from(message.source(), message.position()).build()));
      }
    } catch (BadMessageException e) {
      out.accept(refused(message, e.reason(), e.getMessage()));
    } catch (JsonProcessingException e) {
      String what = "not JSON: " + e.getOriginalMessage().replace('\n', ' ');
      out.accept(refused(message, RejectReason.UNPARSEABLE, what));
    } catch (IOException e) {
      out.accept(refused(message, RejectReason.UNPARSEABLE, "not UTF-8 text: " + e.getMessage()));
    }
  }

  private List<MarketEventBuilder> events(byte[] json) throws IOException, BadMessageException {
    if (fields == null) {
      flat = new TardisFlat();
      fields = new TardisMessage();
    }
    if (!flat.read(json, fields)) {
      readStrictly(json);
    }
    return new TardisEvents(profiles).of(fields);
  }

  private void readStrictly(byte[] json) throws IOException, BadMessageException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      fields.read(parser);
    }
  }

  private static Ingested refused(FeedMessage message, RejectReason reason, String why) {
    return Ingested.of(
        new DeadLetter(
            message.source(),
            message.position(),
            reason,
            why,
            new String(message.bytes(), StandardCharsets.UTF_8),
            message.referenceTimeMillis()));
  }
}

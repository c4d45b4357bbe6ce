package io.firebreak.job.feed.cryptofeed;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.job.feed.BadMessageException;
import io.firebreak.job.feed.FeedMessage;
import io.firebreak.job.feed.FeedReader;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Reads what cryptofeed writes: one message, one record. Its type is in the channel, its symbol in
 * cryptofeed's own form ({@code BTC-USDT-PERP}), its sizes in the venue's units.
 *
 * <p>The back end writes no sequence numbers, so all books are unsequenced: cryptofeed itself
 * checks the numbers of the venues that have some, and begins anew with a snapshot.
 *
 * <p>Liquidations keep the time at which they happened. Those that cryptofeed polls (OKX, every 60
 * s) come that late, and are late records unless their source may be as much out of order.
 */
public final class CryptofeedReader implements FeedReader {
  private static final long serialVersionUID = 1;

  private final VenueProfiles profiles;

  // Messages of one channel and market follow each other: what they have in common is kept.
  private transient CryptofeedFlat flat;
  private transient Channel lastChannel;
  private transient Market lastMarket;

  private record Channel(String name, CryptofeedType type) {}

  private record Market(String exchange, String symbol, String venue) {}

  /** A reader for the venues of the built-in table. */
  public CryptofeedReader() {
    this(VenueProfiles.defaults());
  }

  /**
   * A reader.
   *
   * @param profiles what the venues mean by the side of a liquidation
   */
  public CryptofeedReader(VenueProfiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public void read(FeedMessage message, Consumer<Ingested> out) {
    Ingested record;
    try {
      record = Ingested.of(event(message));
    } catch (BadMessageException e) {
      record = Ingested.of(letter(message, e));
    }
    out.accept(record);
  }

  private MarketEvent event(FeedMessage message) throws BadMessageException {
    if (message.bytes() == null) {
      throw new BadMessageException(RejectReason.UNPARSEABLE, "message must have a value");
    }
    CryptofeedFields fields = fields(message.bytes());
    CryptofeedType named = named(message.channel());
    CryptofeedType type = named == null ? CryptofeedType.shaped(message.channel(), fields) : named;
    CryptofeedEvents events = new CryptofeedEvents(fields, venue(fields));
    MarketEventBuilder event =
        type == CryptofeedType.TRADES ? events.trade() : events.event(type, profiles);
    return event.from(message.source(), message.position()).build();
  }

  private CryptofeedFields fields(byte[] json) throws BadMessageException {
    if (flat == null) {
      flat = new CryptofeedFlat();
    }
    CryptofeedFields plain = flat.read(json);
    return plain == null ? CryptofeedJson.read(json) : plain;
  }

  private CryptofeedType named(String channel) {
    Channel last = lastChannel;
    if (last == null || !last.name().equals(channel)) {
      last = new Channel(channel, CryptofeedType.named(channel));
      lastChannel = last;
    }
    return last.type();
  }

  private String venue(CryptofeedFields fields) throws BadMessageException {
    Market last = lastMarket;
    boolean same =
        last != null
            && last.symbol().equals(fields.symbol)
            && last.exchange().equals(fields.exchange);
    if (!same) {
      named("exchange", fields.exchange);
      named("symbol", fields.symbol);
      String venue = CryptofeedVenues.venue(fields.exchange, fields.symbol);
      last = new Market(fields.exchange, fields.symbol, venue);
      lastMarket = last;
    }
    return last.venue();
  }

  private static void named(String field, String value) throws BadMessageException {
    if (value.isBlank()) {
      throw new BadMessageException(
          RejectReason.UNPARSEABLE, field + " must be a name, was \"" + value + "\"");
    }
  }

  private static DeadLetter letter(FeedMessage message, BadMessageException why) {
    byte[] original = message.bytes() == null ? new byte[0] : message.bytes();
    return new DeadLetter(
        message.source(),
        message.position(),
        why.reason(),
        why.getMessage(),
        new String(original, StandardCharsets.UTF_8),
        message.referenceTimeMillis());
  }
}

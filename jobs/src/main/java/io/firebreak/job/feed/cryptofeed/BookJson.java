package io.firebreak.job.feed.cryptofeed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.firebreak.job.feed.BadMessageException;
import io.firebreak.model.BookLevels;
import io.firebreak.model.RejectReason;
import java.io.IOException;

/**
 * Reads {@code {bid: LEVELS, ask: LEVELS}}, where the levels are an object of size by price (a
 * snapshot) or a list of pairs (a delta). A side that is missing has no levels.
 *
 * <p>Books of single orders have another shape and are refused: their deltas say which order
 * changed, not what is left of the level.
 */
final class BookJson {
  private BookJson() {}

  /** The levels, or null where the value is null. */
  static BookLevels read(JsonParser parser, String field) throws IOException, BadMessageException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    expect(JsonToken.START_OBJECT, parser, field, "an object of bid and ask");
    LevelList bids = null;
    LevelList asks = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String side = parser.currentName();
      parser.nextToken();
      switch (side) {
        case "bid" -> bids = levels(parser, field + ".bid");
        case "ask" -> asks = levels(parser, field + ".ask");
        default -> parser.skipChildren();
      }
    }
    if (bids == null && asks == null) {
      throw new BadMessageException(
          RejectReason.UNPARSEABLE, field + " must have bid or ask, has neither");
    }
    LevelList bid = bids == null ? new LevelList() : bids;
    LevelList ask = asks == null ? new LevelList() : asks;
    return new BookLevels(bid.prices(), bid.sizes(), ask.prices(), ask.sizes());
  }

  private static LevelList levels(JsonParser parser, String field)
      throws IOException, BadMessageException {
    LevelList levels = new LevelList();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        double price = JsonValues.number(parser.currentName().strip(), field + " price");
        parser.nextToken();
        levels.add(finite(price, field + " price"), size(parser, field));
      }
      return levels;
    }
    expect(JsonToken.START_ARRAY, parser, field, "levels");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(JsonToken.START_ARRAY, parser, field, "pairs of price and size");
      parser.nextToken();
      double price = known(parser, field + " price", RejectReason.BAD_PRICE);
      parser.nextToken();
      levels.add(price, size(parser, field));
      parser.nextToken();
      expect(JsonToken.END_ARRAY, parser, field, "pairs of price and size");
    }
    return levels;
  }

  private static double size(JsonParser parser, String field)
      throws IOException, BadMessageException {
    return known(parser, field + " size", RejectReason.BAD_SIZE);
  }

  private static double known(JsonParser parser, String field, RejectReason reason)
      throws IOException, BadMessageException {
    double value = JsonValues.number(parser, field, reason);
    if (Double.isNaN(value)) {
      throw JsonValues.bad(reason, field, "a number", "null");
    }
    return value;
  }

  private static double finite(double price, String field) throws BadMessageException {
    if (!Double.isFinite(price)) {
      throw JsonValues.bad(RejectReason.BAD_PRICE, field, "finite", String.valueOf(price));
    }
    return price;
  }

  private static void expect(JsonToken token, JsonParser parser, String field, String allowed)
      throws IOException, BadMessageException {
    if (parser.currentToken() != token) {
      throw JsonValues.bad(RejectReason.UNPARSEABLE, field, allowed, JsonValues.shown(parser));
    }
  }
}

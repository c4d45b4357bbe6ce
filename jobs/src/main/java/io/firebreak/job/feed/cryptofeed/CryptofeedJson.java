package io.firebreak.job.feed.cryptofeed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.firebreak.job.feed.BadMessageException;
import io.firebreak.model.RejectReason;
import java.io.IOException;

/**
 * Reads the fields of a message in one pass, without a tree. Unknown fields are passed over, null
 * is absent, and a number may be a text, as a back end writes it that was told to ({@code
 * numeric_type=str}).
 */
final class CryptofeedJson {
  private static final int MAX_DEPTH = 32;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          // Read on purpose, so that the refusal can name the field that is NaN.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .build();

  private CryptofeedJson() {}

  static CryptofeedFields read(byte[] json) throws BadMessageException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadMessageException(
            RejectReason.UNPARSEABLE,
            "message must be a JSON object, was " + JsonValues.shown(parser));
      }
      CryptofeedFields fields = new CryptofeedFields();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        field(fields, name, parser);
      }
      if (parser.nextToken() != null) {
        throw new BadMessageException(
            RejectReason.UNPARSEABLE, "message must be one JSON object, more follows");
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw new BadMessageException(
          RejectReason.UNPARSEABLE,
          "not JSON: " + BadMessageException.shortened(e.getOriginalMessage().replace('\n', ' ')));
    } catch (IOException e) {
      throw new BadMessageException(RejectReason.UNPARSEABLE, "not UTF-8 text: " + e.getMessage());
    }
  }

  private static void field(CryptofeedFields fields, String name, JsonParser parser)
      throws IOException, BadMessageException {
    switch (name) {
      case "exchange" -> fields.exchange = JsonValues.text(parser, name);
      case "symbol" -> fields.symbol = JsonValues.text(parser, name);
      case "side" -> fields.side = JsonValues.text(parser, name);
      case "id" -> fields.id = JsonValues.text(parser, name);
      case "status" -> fields.status = JsonValues.text(parser, name);
      case "timestamp" -> fields.timestamp = time(parser, name);
      case "receipt_timestamp" -> fields.receiptTimestamp = time(parser, name);
      case "start" -> fields.start = time(parser, name);
      case "stop" -> fields.stop = time(parser, name);
      case "amount" -> fields.amount = size(parser, name);
      case "quantity" -> fields.quantity = size(parser, name);
      case "bid_size" -> fields.bidSize = size(parser, name);
      case "ask_size" -> fields.askSize = size(parser, name);
      case "open_interest" -> fields.openInterest = size(parser, name);
      case "volume" -> fields.volume = size(parser, name);
      case "book" -> fields.book = BookJson.read(parser, name);
      case "delta" -> fields.delta = BookJson.read(parser, name);
      // Bybit's candles carry the flag in the place of the number of trades.
      case "closed", "trades" -> fields.closed = JsonValues.truth(parser, fields.closed);
      default -> price(fields, name, parser);
    }
  }

  private static void price(CryptofeedFields fields, String name, JsonParser parser)
      throws IOException, BadMessageException {
    switch (name) {
      case "price" -> fields.price = price(parser, name);
      case "bid" -> fields.bid = price(parser, name);
      case "ask" -> fields.ask = price(parser, name);
      case "bid_price" -> fields.bidPrice = price(parser, name);
      case "ask_price" -> fields.askPrice = price(parser, name);
      case "mark_price" -> fields.markPrice = price(parser, name);
      case "rate" -> fields.rate = price(parser, name);
      case "open" -> fields.open = price(parser, name);
      case "high" -> fields.high = price(parser, name);
      case "low" -> fields.low = price(parser, name);
      case "close" -> fields.close = price(parser, name);
      default -> parser.skipChildren();
    }
  }

  private static double price(JsonParser parser, String name)
      throws IOException, BadMessageException {
    return JsonValues.number(parser, name, RejectReason.BAD_PRICE);
  }

  private static double size(JsonParser parser, String name)
      throws IOException, BadMessageException {
    return JsonValues.number(parser, name, RejectReason.BAD_SIZE);
  }

  private static double time(JsonParser parser, String name)
      throws IOException, BadMessageException {
    return JsonValues.number(parser, name, RejectReason.BAD_TIME);
  }
}

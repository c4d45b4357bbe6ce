package io.firebreak.job.feed.tardis;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.firebreak.job.feed.BadMessageException;
import io.firebreak.job.feed.IsoTime;
import io.firebreak.model.RejectReason;
import io.firebreak.model.Side;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The fields of one message, whatever its type: an absent number is NaN, an absent text empty.
 * Filled again for each message, so that reading allocates what the event keeps and no more. Fields
 * that are not known are skipped: the feed adds some now and then.
 */
final class TardisMessage {
  /** Numbers that some type has, by their place in {@link #numbers}. */
  enum Figure {
    PRICE(0, "price"),
    AMOUNT(1, "amount"),
    LAST_PRICE(2, "lastPrice"),
    OPEN_INTEREST(3, "openInterest"),
    FUNDING_RATE(4, "fundingRate"),
    INDEX_PRICE(5, "indexPrice"),
    MARK_PRICE(6, "markPrice"),
    ASK_PRICE(7, "askPrice"),
    ASK_AMOUNT(8, "askAmount"),
    BID_PRICE(9, "bidPrice"),
    BID_AMOUNT(10, "bidAmount"),
    STRIKE_PRICE(11, "strikePrice"),
    BEST_BID_PRICE(12, "bestBidPrice"),
    BEST_ASK_PRICE(13, "bestAskPrice"),
    MARK_IV(14, "markIV"),
    UNDERLYING_PRICE(15, "underlyingPrice"),
    OPEN(16, "open"),
    HIGH(17, "high"),
    LOW(18, "low"),
    CLOSE(19, "close"),
    VOLUME(20, "volume"),
    INTERVAL(21, "interval"),
    DEPTH(22, "depth");

    private final int place;
    private final String field;

    Figure(int place, String field) {
      this.place = place;
      this.field = field;
    }
  }

  private static final Map<String, Integer> NUMBER_PLACES =
      Arrays.stream(Figure.values())
          .collect(Collectors.toMap(number -> number.field, number -> number.place));

  private final double[] numbers = new double[NUMBER_PLACES.size()];

  final IsoTime times = new IsoTime();

  String type = "";
  String venue = "";
  String symbol = "";
  String id = "";
  String kind = "";
  String optionType = "";
  String details = "";
  Side side = Side.UNKNOWN;
  boolean snapshot;
  long timestampMillis;
  long localTimestampMillis;
  long expirationMillis;
  long closeTimestampMillis;
  final Levels bids = new Levels();
  final Levels asks = new Levels();
  final List<String> symbols = new ArrayList<>();

  double number(Figure which) {
    return numbers[which.place];
  }

  void put(Figure which, double value) {
    numbers[which.place] = value;
  }

  /** Reads the object that the parser stands before. */
  void read(JsonParser parser) throws IOException, BadMessageException {
    clear();
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new BadMessageException(RejectReason.UNPARSEABLE, "message must be a JSON object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_NULL) {
        continue;
      }
      Integer place = NUMBER_PLACES.get(name);
      if (place != null) {
        numbers[place] = number(parser, name);
      } else {
        readField(parser, name);
      }
    }
    if (parser.nextToken() != null) {
      throw new BadMessageException(
          RejectReason.UNPARSEABLE, "message must be one JSON object, more follows");
    }
  }

  private void readField(JsonParser parser, String name) throws IOException, BadMessageException {
    switch (name) {
      case "type" -> type = text(parser, name);
      case "exchange" -> venue = text(parser, name);
      case "symbol" -> symbol = text(parser, name);
      case "id" -> id = text(parser, name);
      case "kind" -> kind = text(parser, name);
      case "optionType" -> optionType = text(parser, name);
      case "details" -> details = scalar(parser);
      case "side" -> side = side(text(parser, name));
      case "isSnapshot" -> snapshot = truth(parser, name);
      case "timestamp" -> timestampMillis = time(parser, name);
      case "localTimestamp" -> localTimestampMillis = time(parser, name);
      case "expirationDate" -> expirationMillis = time(parser, name);
      case "closeTimestamp" -> closeTimestampMillis = time(parser, name);
      case "bids" -> bids.read(parser);
      case "asks" -> asks.read(parser);
      case "symbols" -> readSymbols(parser);
      default -> parser.skipChildren();
    }
  }

  private void readSymbols(JsonParser parser) throws IOException, BadMessageException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw new BadMessageException(RejectReason.UNPARSEABLE, "symbols must be a list of texts");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      symbols.add(text(parser, "symbols"));
    }
  }

  static double number(JsonParser parser, String name) throws IOException, BadMessageException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return Double.NaN;
    }
    if (!parser.currentToken().isNumeric()) {
      throw new BadMessageException(
          RejectReason.UNPARSEABLE, name + " must be a number, was " + shown(parser));
    }
    double value = parser.getDoubleValue();
    if (!Double.isFinite(value)) {
      RejectReason reason =
          name.toLowerCase(Locale.ROOT).contains("amount")
              ? RejectReason.BAD_SIZE
              : RejectReason.BAD_PRICE;
      throw new BadMessageException(reason, name + " must be finite, was " + parser.getText());
    }
    return value;
  }

  /** The text of a value, none of a list or an object, which are passed over. */
  private static String scalar(JsonParser parser) throws IOException {
    parser.skipChildren();
    return parser.currentToken().isScalarValue() ? parser.getText() : "";
  }

  private static boolean truth(JsonParser parser, String name)
      throws IOException, BadMessageException {
    if (!parser.currentToken().isBoolean()) {
      throw new BadMessageException(
          RejectReason.UNPARSEABLE, name + " must be true or false, was " + shown(parser));
    }
    return parser.getBooleanValue();
  }

  private static String shown(JsonParser parser) throws IOException {
    boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
    return text ? "the text '" + parser.getText() + "'" : parser.getText();
  }

  private static String text(JsonParser parser, String name)
      throws IOException, BadMessageException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new BadMessageException(
          RejectReason.UNPARSEABLE, name + " must be a text, was " + parser.getText());
    }
    return parser.getText();
  }

  private long time(JsonParser parser, String name) throws IOException, BadMessageException {
    String text = text(parser, name);
    try {
      return times.millis(text);
    } catch (DateTimeException e) {
      throw new BadMessageException(
          RejectReason.BAD_TIME, name + " must be an ISO-8601 UTC time, was " + text);
    }
  }

  private static Side side(String text) throws BadMessageException {
    return switch (text) {
      case "buy" -> Side.BUY;
      case "sell" -> Side.SELL;
      case "unknown" -> Side.UNKNOWN;
      default ->
          throw new BadMessageException(
              RejectReason.UNPARSEABLE, "side must be buy, sell or unknown, was " + text);
    };
  }

  void clear() {
    Arrays.fill(numbers, Double.NaN);
    type = "";
    venue = "";
    symbol = "";
    id = "";
    kind = "";
    optionType = "";
    details = "";
    side = Side.UNKNOWN;
    snapshot = false;
    timestampMillis = 0;
    localTimestampMillis = 0;
    expirationMillis = 0;
    closeTimestampMillis = 0;
    bids.clear();
    asks.clear();
    symbols.clear();
  }
}

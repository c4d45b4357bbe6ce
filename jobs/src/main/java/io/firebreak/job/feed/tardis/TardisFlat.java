package io.firebreak.job.feed.tardis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.firebreak.job.feed.FlatScanner;
import io.firebreak.model.Side;
import java.time.DateTimeException;

/**
 * Reads trades and liquidations, the bulk of the messages, without a JSON library. A message that
 * it does not read whole, for whatever reason, is left to {@link TardisMessage#read}, which gives
 * the same fields or says what is wrong.
 */
final class TardisFlat {
  private static final byte[] TYPE = bytes("type");
  private static final byte[] SYMBOL = bytes("symbol");
  private static final byte[] EXCHANGE = bytes("exchange");
  private static final byte[] ID = bytes("id");
  private static final byte[] SIDE = bytes("side");
  private static final byte[] PRICE = bytes("price");
  private static final byte[] AMOUNT = bytes("amount");
  private static final byte[] TIMESTAMP = bytes("timestamp");
  private static final byte[] LOCAL_TIMESTAMP = bytes("localTimestamp");
  private static final byte[] TRADE = bytes("trade");
  private static final byte[] LIQUIDATION = bytes("liquidation");
  private static final byte[] BUY = bytes("buy");
  private static final byte[] SELL = bytes("sell");
  private static final byte[] UNKNOWN = bytes("unknown");

  private TardisFlat() {}

  /** Whether the message was plain; then its fields are in {@code into}. */
  static boolean read(byte[] json, TardisMessage into) {
    into.clear();
    FlatScanner scanner = new FlatScanner(json);
    while (scanner.next()) {
      if (!field(into, scanner)) {
        return false;
      }
    }
    return !scanner.failed() && !into.type.isEmpty();
  }

  private static boolean field(TardisMessage into, FlatScanner at) {
    return switch (at.kind()) {
      case TEXT -> text(into, at);
      case NUMBER -> number(into, at);
      case TRUE, FALSE, NULL -> false;
    };
  }

  private static boolean text(TardisMessage into, FlatScanner at) {
    if (at.isNamed(TYPE)) {
      into.type = at.isText(TRADE) ? "trade" : at.isText(LIQUIDATION) ? "liquidation" : "";
      return !into.type.isEmpty();
    } else if (at.isNamed(SYMBOL)) {
      into.symbol = at.textOr(into.lastSymbol);
      into.lastSymbol = into.symbol;
    } else if (at.isNamed(EXCHANGE)) {
      into.venue = at.textOr(into.lastVenue);
      into.lastVenue = into.venue;
    } else if (at.isNamed(ID)) {
      into.id = at.text();
    } else if (at.isNamed(SIDE)) {
      return side(into, at);
    } else {
      return time(into, at);
    }
    return true;
  }

  private static boolean side(TardisMessage into, FlatScanner at) {
    into.side = at.isText(BUY) ? Side.BUY : at.isText(SELL) ? Side.SELL : Side.UNKNOWN;
    return into.side != Side.UNKNOWN || at.isText(UNKNOWN);
  }

  private static boolean time(TardisMessage into, FlatScanner at) {
    boolean exchange = at.isNamed(TIMESTAMP);
    if (!exchange && !at.isNamed(LOCAL_TIMESTAMP)) {
      return false;
    }
    try {
      long millis = at.isoMillis(into.times);
      into.timestampMillis = exchange ? millis : into.timestampMillis;
      into.localTimestampMillis = exchange ? into.localTimestampMillis : millis;
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean number(TardisMessage into, FlatScanner at) {
    if (at.isNamed(PRICE)) {
      into.put(TardisMessage.Figure.PRICE, at.number());
    } else if (at.isNamed(AMOUNT)) {
      into.put(TardisMessage.Figure.AMOUNT, at.number());
    } else {
      return false;
    }
    return true;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }
}

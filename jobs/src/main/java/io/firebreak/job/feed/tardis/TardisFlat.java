package io.firebreak.job.feed.tardis;

import io.firebreak.job.codec.FlatFields;
import io.firebreak.job.codec.FlatFields.Field;
import io.firebreak.job.codec.FlatFields.Kind;
import io.firebreak.job.feed.IsoTime;
import io.firebreak.model.Side;
import java.time.DateTimeException;

/**
 * Reads trades and liquidations, the bulk of the messages, without a JSON library. A message that
 * it does not read whole, for whatever reason, is left to {@link TardisMessage#read}, which gives
 * the same fields or says what is wrong. For one thread.
 */
final class TardisFlat {
  // Places among the fields.
  private static final int TYPE = 0;
  private static final int SYMBOL = 1;
  private static final int EXCHANGE = 2;
  private static final int ID = 3;
  private static final int SIDE = 4;
  private static final int PRICE = 5;
  private static final int AMOUNT = 6;
  private static final int TIMESTAMP = 7;
  private static final int LOCAL_TIMESTAMP = 8;

  private final FlatFields in =
      new FlatFields(
          new Field("type", Kind.TEXT),
          new Field("symbol", Kind.TEXT),
          new Field("exchange", Kind.TEXT),
          new Field("id", Kind.TEXT),
          new Field("side", Kind.TEXT),
          new Field("price", Kind.NUMBER),
          new Field("amount", Kind.NUMBER),
          new Field("timestamp", Kind.TEXT),
          new Field("localTimestamp", Kind.TEXT));

  private final IsoTime times = new IsoTime();

  /** Whether the message was plain; then its fields are in {@code into}. */
  boolean read(byte[] json, TardisMessage into) {
    if (!in.read(json)) {
      return false;
    }
    into.clear();
    into.type = in.name(TYPE);
    into.symbol = in.name(SYMBOL);
    into.venue = in.name(EXCHANGE);
    into.id = in.text(ID);
    into.put(TardisMessage.Figure.PRICE, in.number(PRICE));
    into.put(TardisMessage.Figure.AMOUNT, in.number(AMOUNT));
    return isPriced(into.type) && side(into) && times(json, into);
  }

  private static boolean isPriced(String type) {
    return type.equals("trade") || type.equals("liquidation");
  }

  private boolean side(TardisMessage into) {
    String side = in.name(SIDE);
    into.side = side.equals("buy") ? Side.BUY : side.equals("sell") ? Side.SELL : Side.UNKNOWN;
    return into.side != Side.UNKNOWN || side.equals("unknown") || !in.has(SIDE);
  }

  private boolean times(byte[] json, TardisMessage into) {
    try {
      into.timestampMillis = millis(TIMESTAMP, json);
      into.localTimestampMillis = millis(LOCAL_TIMESTAMP, json);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private long millis(int field, byte[] json) {
    return in.has(field) ? times.millis(json, in.start(field), in.end(field)) : 0;
  }
}

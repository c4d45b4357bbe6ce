package io.firebreak.job.feed.cryptofeed;

import io.firebreak.job.codec.FlatFields;
import io.firebreak.job.codec.FlatFields.Field;
import io.firebreak.job.codec.FlatFields.Kind;

/**
 * Reads trades and liquidations, the bulk of the messages, without a JSON library. Any message that
 * it does not read whole is left to {@link CryptofeedJson}, which gives the same fields. For one
 * thread.
 */
final class CryptofeedFlat {
  // Places among the fields.
  private static final int EXCHANGE = 0;
  private static final int SYMBOL = 1;
  private static final int SIDE = 2;
  private static final int STATUS = 3;
  private static final int ID = 4;
  private static final int TIMESTAMP = 5;
  private static final int RECEIPT = 6;
  private static final int PRICE = 7;
  private static final int AMOUNT = 8;
  private static final int QUANTITY = 9;

  private final FlatFields in =
      new FlatFields(
          new Field("exchange", Kind.TEXT),
          new Field("symbol", Kind.TEXT),
          new Field("side", Kind.TEXT),
          new Field("status", Kind.TEXT_OR_NULL),
          new Field("id", Kind.TEXT_OR_NULL),
          new Field("timestamp", Kind.NUMBER),
          new Field("receipt_timestamp", Kind.NUMBER),
          new Field("price", Kind.NUMBER),
          new Field("amount", Kind.NUMBER),
          new Field("quantity", Kind.NUMBER),
          // The type of the order says nothing that an event has.
          new Field("type", Kind.TEXT_OR_NULL));

  private final CryptofeedFields fields = new CryptofeedFields();

  /** The fields, the same object each time, or null where the message is not plain. */
  CryptofeedFields read(byte[] json) {
    if (!in.read(json)) {
      return null;
    }
    // All that it ever fills in, so that nothing is left of the message before.
    fields.exchange = in.name(EXCHANGE);
    fields.symbol = in.name(SYMBOL);
    fields.side = in.name(SIDE);
    fields.status = in.name(STATUS);
    fields.id = in.text(ID);
    fields.timestamp = in.number(TIMESTAMP);
    fields.receiptTimestamp = in.number(RECEIPT);
    fields.price = in.number(PRICE);
    fields.amount = in.number(AMOUNT);
    fields.quantity = in.number(QUANTITY);
    return fields;
  }
}

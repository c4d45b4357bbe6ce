package io.firebreak.job.feed.cryptofeed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.firebreak.job.feed.FlatScanner;

/**
 * Reads trades and liquidations, the bulk of the messages, without a JSON library. Any message that
 * it does not read whole is left to {@link CryptofeedJson}, which gives the same fields.
 */
final class CryptofeedFlat {
  private static final byte[] EXCHANGE = name("exchange");
  private static final byte[] SYMBOL = name("symbol");
  private static final byte[] SIDE = name("side");
  private static final byte[] STATUS = name("status");
  private static final byte[] ID = name("id");
  private static final byte[] TYPE = name("type");
  private static final byte[] TIMESTAMP = name("timestamp");
  private static final byte[] RECEIPT = name("receipt_timestamp");
  private static final byte[] PRICE = name("price");
  private static final byte[] AMOUNT = name("amount");
  private static final byte[] QUANTITY = name("quantity");

  private CryptofeedFlat() {}

  /** The fields, or null where the message is not plain. */
  static CryptofeedFields read(byte[] json) {
    FlatScanner scanner = new FlatScanner(json);
    CryptofeedFields fields = new CryptofeedFields();
    while (scanner.next()) {
      if (!field(fields, scanner)) {
        return null;
      }
    }
    return scanner.failed() ? null : fields;
  }

  private static boolean field(CryptofeedFields fields, FlatScanner at) {
    return switch (at.kind()) {
      case TEXT -> text(fields, at);
      case NUMBER -> number(fields, at);
      case NULL -> nothing(fields, at);
      case TRUE, FALSE -> false;
    };
  }

  private static boolean nothing(CryptofeedFields fields, FlatScanner at) {
    if (at.isNamed(ID)) {
      fields.id = "";
    } else if (at.isNamed(STATUS)) {
      fields.status = "";
    } else {
      return at.isNamed(TYPE);
    }
    return true;
  }

  private static boolean text(CryptofeedFields fields, FlatScanner at) {
    if (at.isNamed(EXCHANGE)) {
      fields.exchange = at.text();
    } else if (at.isNamed(SYMBOL)) {
      fields.symbol = at.text();
    } else if (at.isNamed(SIDE)) {
      fields.side = at.text();
    } else if (at.isNamed(ID)) {
      fields.id = at.text();
    } else if (at.isNamed(STATUS)) {
      fields.status = at.text();
    } else {
      return at.isNamed(TYPE);
    }
    return true;
  }

  private static boolean number(CryptofeedFields fields, FlatScanner at) {
    if (at.isNamed(PRICE)) {
      fields.price = at.number();
    } else if (at.isNamed(AMOUNT)) {
      fields.amount = at.number();
    } else if (at.isNamed(QUANTITY)) {
      fields.quantity = at.number();
    } else if (at.isNamed(TIMESTAMP)) {
      fields.timestamp = at.number();
    } else if (at.isNamed(RECEIPT)) {
      fields.receiptTimestamp = at.number();
    } else {
      return false;
    }
    return true;
  }

  private static byte[] name(String name) {
    return name.getBytes(ISO_8859_1);
  }
}

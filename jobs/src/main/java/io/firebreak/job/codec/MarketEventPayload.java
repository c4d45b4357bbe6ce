package io.firebreak.job.codec;

import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.Exposures;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;

/** What each kind of event must carry, and may not. */
final class MarketEventPayload {
  private MarketEventPayload() {}

  static void check(MarketEvent event) throws JsonRefusal {
    named(event, "venue", event.venue());
    named(event, "instrument", event.instrument());
    checkNumbers(event);
    String expected = expected(event);
    if (!expected.isEmpty() || carries(event)) {
      checkPayloads(event, expected);
    }
  }

  private static boolean carries(MarketEvent event) {
    return event.bar() != null
        || event.book() != null
        || event.exposures() != null
        || event.ticker() != null
        || event.option() != null
        || event.pool() != null
        || event.order() != null;
  }

  private static void checkPayloads(MarketEvent event, String expected) throws JsonRefusal {
    payload(event, "bar", event.bar(), expected);
    payload(event, "book", event.book(), expected);
    payload(event, "exposures", event.exposures(), expected);
    payload(event, "ticker", event.ticker(), expected);
    payload(event, "option", event.option(), expected);
    payload(event, "pool", event.pool(), expected);
    optional(event, "order", event.order(), EventKind.ORDER);
    checkLengths(event.book(), event.exposures());
  }

  private static String expected(MarketEvent event) {
    return switch (event.kind()) {
      case BAR -> "bar";
      case BOOK_SNAPSHOT, BOOK_DELTA, TOP_OF_BOOK -> "book";
      case EXPOSURE_LADDER -> "exposures";
      case DERIVATIVE_TICKER -> "ticker";
      case OPTION_QUOTE -> "option";
      case POOL_STATE -> "pool";
      case DISCONNECT, TRADE, LIQUIDATION, VOLATILITY_INDEX, ORACLE_PRICE, ORDER, HEARTBEAT -> "";
    };
  }

  private static void checkNumbers(MarketEvent event) throws JsonRefusal {
    switch (event.kind()) {
      case TRADE, LIQUIDATION -> {
        known(event, "price", event.price(), RejectReason.BAD_PRICE);
        known(event, "quantity", event.quantity(), RejectReason.BAD_SIZE);
      }
      case VOLATILITY_INDEX, ORACLE_PRICE ->
          known(event, "price", event.price(), RejectReason.BAD_PRICE);
      default -> {
        // The other kinds carry their numbers in a payload, or none.
      }
    }
  }

  private static void checkLengths(BookLevels book, Exposures exposures) throws JsonRefusal {
    if (book != null) {
      sameLength("book.bidQuantities", book.bidQuantities(), book.bidPrices());
      sameLength("book.askQuantities", book.askQuantities(), book.askPrices());
    }
    if (exposures != null) {
      sameLength(
          "exposures.collateralBase", exposures.collateralBase(), exposures.liquidationPricesUsd());
    }
  }

  private static void sameLength(String field, double[] values, double[] prices)
      throws JsonRefusal {
    if (values.length != prices.length) {
      throw new JsonRefusal(
          RejectReason.UNPARSEABLE,
          field + " must have one entry per price, " + prices.length + ", was " + values.length);
    }
  }

  private static void named(MarketEvent event, String field, String value) throws JsonRefusal {
    if (value.isBlank()) {
      throw new JsonRefusal(
          RejectReason.UNPARSEABLE,
          field + " must be a name for " + event.kind() + ", was \"" + value + "\"");
    }
  }

  private static void known(MarketEvent event, String field, double value, RejectReason reason)
      throws JsonRefusal {
    if (Double.isNaN(value)) {
      throw new JsonRefusal(reason, field + " is missing for " + event.kind());
    }
  }

  /** A payload that its kind may do without. */
  private static void optional(MarketEvent event, String field, Object value, EventKind kind)
      throws JsonRefusal {
    if (value != null && event.kind() != kind) {
      throw new JsonRefusal(
          RejectReason.UNPARSEABLE, field + " must be absent for " + event.kind());
    }
  }

  private static void payload(MarketEvent event, String field, Object value, String expected)
      throws JsonRefusal {
    if (field.equals(expected) != (value != null)) {
      String what = value == null ? " is missing for " : " must be absent for ";
      throw new JsonRefusal(RejectReason.UNPARSEABLE, field + what + event.kind());
    }
  }
}

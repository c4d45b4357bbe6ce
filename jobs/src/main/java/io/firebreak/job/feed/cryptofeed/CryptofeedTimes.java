package io.firebreak.job.feed.cryptofeed;

import io.firebreak.job.feed.BadMessageException;
import io.firebreak.model.RejectReason;

/**
 * Times of messages in epoch milliseconds. They are seconds, but some exchanges' are passed on as
 * they came (Bybit's liquidations and candles in milliseconds), so the unit is taken from the
 * magnitude, as no market has times before 1973 or after 5138.
 */
final class CryptofeedTimes {
  private static final double FIRST_MILLIS = 1e11;
  private static final double FIRST_MICROS = 1e14;
  private static final double FIRST_NANOS = 1e17;

  /** Above the error of a double that holds today's seconds, far below a millisecond. */
  private static final double ROUNDING_MILLIS = 5e-4;

  private CryptofeedTimes() {}

  /** When it happened: its own time, or that of its receipt where it has none (null or 0). */
  static long event(CryptofeedFields fields) throws BadMessageException {
    if (!Double.isNaN(fields.timestamp) && fields.timestamp != 0) {
      return millis("timestamp", fields.timestamp);
    }
    long receipt = receipt(fields);
    if (receipt == 0) {
      throw new BadMessageException(
          RejectReason.BAD_TIME, "timestamp and receipt_timestamp are missing");
    }
    return receipt;
  }

  /** When it was received; 0 where that is not said. */
  static long receipt(CryptofeedFields fields) throws BadMessageException {
    double receipt = fields.receiptTimestamp;
    return Double.isNaN(receipt) || receipt == 0 ? 0 : millis("receipt_timestamp", receipt);
  }

  static long millis(String field, double published) throws BadMessageException {
    double millis = published > 0 ? scaled(published) + ROUNDING_MILLIS : 0;
    if (!(millis >= 1 && millis < FIRST_MICROS)) {
      throw JsonValues.bad(
          RejectReason.BAD_TIME, field, "a time above 0", String.valueOf(published));
    }
    return (long) Math.floor(millis);
  }

  private static double scaled(double published) {
    if (published < FIRST_MILLIS) {
      return published * 1e3;
    }
    if (published < FIRST_MICROS) {
      return published;
    }
    return published < FIRST_NANOS ? published / 1e3 : published / 1e6;
  }
}

package io.firebreak.job.input;

import java.time.Instant;

/** Tardis messages of two venues, so many milliseconds after a start. */
public final class Messages {
  public static final long START = 1_571_826_769_669L;

  private Messages() {}

  public static String trade(long offset) {
    return "{\"type\":\"trade\",\"symbol\":\"XBTUSD\",\"exchange\":\"bitmex\",\"id\":\""
        + offset
        + "\",\"price\":8000,\"amount\":50,\"side\":\"sell\","
        + times(START + offset, START + offset + 5)
        + "}";
  }

  public static String quote(String symbol, long offset) {
    return quote(symbol, offset, offset + 5);
  }

  /** Top of a book, with the time of its arrival. */
  public static String quote(String symbol, long offset, long arrivalOffset) {
    return "{\"type\":\"book_ticker\",\"symbol\":\""
        + symbol
        + "\",\"exchange\":\"binance-futures\",\"bidPrice\":7999,\"bidAmount\":1,\"askPrice\":8000,"
        + "\"askAmount\":1,"
        + times(START + offset, START + arrivalOffset)
        + "}";
  }

  /** The symbols with their quotes; none for the whole venue. */
  public static String disconnect(long offset, String symbols) {
    return "{\"type\":\"disconnect\",\"exchange\":\"binance-futures\","
        + (symbols.isEmpty() ? "" : "\"symbols\":[" + symbols + "],")
        + "\"localTimestamp\":\""
        + Instant.ofEpochMilli(START + offset)
        + "\"}";
  }

  private static String times(long exchange, long local) {
    return "\"timestamp\":\""
        + Instant.ofEpochMilli(exchange)
        + "\",\"localTimestamp\":\""
        + Instant.ofEpochMilli(local)
        + "\"";
  }
}

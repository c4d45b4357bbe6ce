package io.firebreak.job.evaluate;

import io.firebreak.model.InstrumentRole;
import io.firebreak.model.Presence;
import io.firebreak.model.VenueTick;

/** Ticks of an instrument that have a price, an interval and forced orders alone. */
final class Ticks {
  private static final double[] NONE = {};

  private Ticks() {}

  static VenueTick trade(long timeMillis, double price) {
    return tick(timeMillis, price, 0, 0);
  }

  static VenueTick bar(long timeMillis, double price, long intervalMillis) {
    return tick(timeMillis, price, intervalMillis, 0);
  }

  static VenueTick forcedOrders(long timeMillis, int orders) {
    return tick(timeMillis, Double.NaN, 0, orders);
  }

  private static VenueTick tick(long timeMillis, double price, long interval, int orders) {
    return new VenueTick(
        timeMillis + 249,
        "binance",
        "AAVEUSDT",
        "AAVE",
        "USDT",
        InstrumentRole.SPOT,
        price,
        price,
        price,
        price,
        Double.isNaN(price) ? Long.MIN_VALUE : timeMillis,
        interval,
        0,
        0,
        0,
        0,
        0,
        orders,
        Double.NaN,
        Double.NaN,
        NONE,
        NONE,
        Presence.UNKNOWN,
        30_000,
        false,
        orders > 0,
        0,
        0,
        0,
        NONE,
        NONE,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        null,
        null,
        null);
  }
}

package io.firebreak.risk;

import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Presence;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.Step;
import io.firebreak.tick.Ticks;
import java.util.Arrays;
import java.util.List;

/** One asset under test, asked tick by tick. */
final class AssetRun {
  static final long START = 1_000_000_000;
  static final double[] NO_DEPTH = {};

  private final AssetRiskEngine engine = new AssetRiskEngine();
  private AssetRiskState state;

  List<AssetRisk> all(AssetInput... inputs) {
    long end = inputs[0].eventTimeMillis();
    Step<AssetRiskState, AssetRisk> step = engine.step(state, Ticks.at(end, List.of(inputs)));
    state = step.state();
    return step.outputs();
  }

  AssetRisk at(AssetInput... inputs) {
    return all(inputs).get(0);
  }

  static AssetInput event(MarketEvent event) {
    return AssetInput.of(event);
  }

  /** A price of a venue in USD, without trades or depth. */
  static AssetInput price(long timeMillis, String venue, double price) {
    return tick(timeMillis, venue, price, 0, Double.NaN, NO_DEPTH, 0);
  }

  /** A price with the same bid and ask depth in every band. */
  static AssetInput quoted(long timeMillis, double price, double depth) {
    double[] depths = new double[5];
    Arrays.fill(depths, depth);
    return tick(timeMillis, "a", price, 0, Double.NaN, depths, 0);
  }

  /** A book of a venue at a price of 100 with its own slow mean of the depth, no trade. */
  static AssetInput book(long timeMillis, String venue, double depth, double usual) {
    double[] depths = new double[5];
    Arrays.fill(depths, depth);
    VenueTick tick = tick(timeMillis, venue, 100, 0, Double.NaN, depths, 0).tick();
    return AssetInput.of(withBook(tick, Presence.PRESENT, usual));
  }

  /** A book that waits for its snapshot. */
  static AssetInput lost(long timeMillis, String venue) {
    VenueTick tick = tick(timeMillis, venue, 100, 0, Double.NaN, NO_DEPTH, 0).tick();
    return AssetInput.of(withBook(tick, Presence.STALE, Double.NaN));
  }

  private static VenueTick withBook(VenueTick tick, Presence book, double usual) {
    return new VenueTick(
        tick.eventTimeMillis(),
        tick.venue(),
        tick.instrument(),
        tick.asset(),
        tick.quote(),
        tick.role(),
        tick.open(),
        tick.high(),
        tick.low(),
        tick.close(),
        tick.priceTimeMillis(),
        tick.barIntervalMillis(),
        tick.buyBase(),
        tick.sellBase(),
        tick.volumeBase(),
        tick.liquidatedLongQuote(),
        tick.liquidatedShortQuote(),
        tick.liquidations(),
        tick.mid(),
        tick.spreadBps(),
        tick.bidDepthQuote(),
        tick.askDepthQuote(),
        book,
        tick.staleAfterMillis(),
        tick.silent(),
        tick.liquidationFeed(),
        tick.duplicates(),
        tick.gaps(),
        tick.flags(),
        tick.firmBidDepthQuote(),
        tick.firmAskDepthQuote(),
        tick.bidCompleteTo(),
        tick.askCompleteTo(),
        usual,
        Double.NaN,
        Double.NaN,
        null,
        null,
        null);
  }

  static AssetInput hourlyBar(long timeMillis, double volume) {
    return tick(timeMillis, "a", 100, 0, volume, NO_DEPTH, 3_600_000);
  }

  static AssetInput selling(long timeMillis, double quantity) {
    return tick(timeMillis, "a", 100, quantity, quantity, NO_DEPTH, 0);
  }

  @SuppressWarnings("TooManyParameters")
  private static AssetInput tick(
      long timeMillis,
      String venue,
      double price,
      double sold,
      double volume,
      double[] depth,
      long interval) {
    long end = Ticks.GRID.endOf(timeMillis);
    VenueTick tick =
        new VenueTick(
            end,
            venue,
            "BTCUSD",
            "BTC",
            "USD",
            InstrumentRole.SPOT,
            price,
            price,
            price,
            price,
            Double.isNaN(price) ? Long.MIN_VALUE : end,
            interval,
            0,
            sold,
            volume,
            0,
            0,
            0,
            Double.NaN,
            Double.NaN,
            depth,
            depth,
            depth.length > 0 ? Presence.PRESENT : Presence.UNKNOWN,
            30_000,
            false,
            false,
            0,
            0,
            0,
            NO_DEPTH,
            NO_DEPTH,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            null,
            null,
            null);
    return AssetInput.of(tick);
  }
}

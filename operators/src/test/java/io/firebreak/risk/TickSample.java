package io.firebreak.risk;

import io.firebreak.model.AssetInput;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MessageRate;
import io.firebreak.model.MicrostructureTick;
import io.firebreak.model.OrderActivity;
import io.firebreak.model.Presence;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.Ticks;
import java.util.Arrays;

/** A tick of one instrument at a price of 100; a test changes what it is about. */
final class TickSample {
  final String venue;
  double price = 100;
  String quote = "USD";
  double boughtBase;
  double soldBase;
  double bidQuote = Double.NaN;
  double usualBidQuote = Double.NaN;
  double spreadBps = Double.NaN;
  Presence book = Presence.UNKNOWN;
  boolean liquidationFeed;
  long barIntervalMillis;
  double openInterestBase = Double.NaN;
  MicrostructureTick microstructure = MicrostructureTick.unknown();
  MessageRate messages = MessageRate.unknown();
  OrderActivity orders = OrderActivity.unknown();
  double hiddenLongQuote = Double.NaN;

  TickSample(String venue) {
    this.venue = venue;
  }

  /** With a book that is usually as deep as it is now, twice as deep in asks. */
  TickSample deep(double bidQuote) {
    this.bidQuote = bidQuote;
    usualBidQuote = bidQuote;
    book = Presence.PRESENT;
    return this;
  }

  AssetInput at(long timeMillis) {
    long end = Ticks.GRID.endOf(timeMillis);
    return AssetInput.of(
        new VenueTick(
            end,
            venue,
            "BTC" + quote,
            "BTC",
            quote,
            InstrumentRole.SPOT,
            price,
            price,
            price,
            price,
            end,
            barIntervalMillis,
            boughtBase,
            soldBase,
            boughtBase + soldBase > 0 ? boughtBase + soldBase : Double.NaN,
            0,
            0,
            0,
            price,
            spreadBps,
            bands(bidQuote),
            bands(2 * bidQuote),
            book,
            30_000,
            false,
            liquidationFeed,
            0,
            0,
            0,
            AssetRun.NO_DEPTH,
            AssetRun.NO_DEPTH,
            Double.NaN,
            Double.NaN,
            usualBidQuote,
            openInterestBase,
            hiddenLongQuote,
            microstructure,
            messages,
            orders));
  }

  private static double[] bands(double amount) {
    if (Double.isNaN(amount)) {
      return AssetRun.NO_DEPTH;
    }
    double[] bands = new double[5];
    Arrays.fill(bands, amount);
    return bands;
  }
}

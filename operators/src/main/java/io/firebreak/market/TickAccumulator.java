package io.firebreak.market;

import io.firebreak.model.Bar;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;

/** Sums of one instrument over one tick: prices, signed flow, forced orders. */
final class TickAccumulator {
  double open = Double.NaN;
  double high = Double.NaN;
  double low = Double.NaN;
  double close = Double.NaN;
  long priceTimeMillis = Long.MIN_VALUE;
  double buyBase;
  double sellBase;
  double volumeBase = Double.NaN;
  double liquidatedLongQuote;
  double liquidatedShortQuote;
  double liquidatedLongBase;
  double liquidatedShortBase;
  int liquidations;

  /** A print that is not believed makes no price; what was traded was traded. */
  void trade(MarketEvent event, boolean believed) {
    if (believed) {
      price(event.price(), event.eventTimeMillis());
    }
    addVolume(event.quantity());
    if (event.side() == Side.BUY) {
      buyBase += event.quantity();
    } else if (event.side() == Side.SELL) {
      sellBase += event.quantity();
    }
  }

  void bar(MarketEvent event) {
    Bar bar = event.bar();
    open = Double.isNaN(open) ? bar.open() : open;
    high = Double.isNaN(high) ? bar.high() : Math.max(high, bar.high());
    low = Double.isNaN(low) ? bar.low() : Math.min(low, bar.low());
    close = bar.close();
    priceTimeMillis = Math.max(priceTimeMillis, event.eventTimeMillis());
    if (!Double.isNaN(bar.volumeBase())) {
      addVolume(bar.volumeBase());
    }
  }

  void liquidation(MarketEvent event) {
    liquidations++;
    if (event.side() == Side.SELL) {
      liquidatedLongQuote += event.price() * event.quantity();
      liquidatedLongBase += event.quantity();
    } else if (event.side() == Side.BUY) {
      liquidatedShortQuote += event.price() * event.quantity();
      liquidatedShortBase += event.quantity();
    }
  }

  /** A price without a trade: the mid of a book, a mark. An unknown one is none. */
  void price(double price, long timeMillis) {
    if (Double.isNaN(price)) {
      return;
    }
    open = Double.isNaN(open) ? price : open;
    high = Double.isNaN(high) ? price : Math.max(high, price);
    low = Double.isNaN(low) ? price : Math.min(low, price);
    close = price;
    priceTimeMillis = Math.max(priceTimeMillis, timeMillis);
  }

  private void addVolume(double quantity) {
    volumeBase = Double.isNaN(volumeBase) ? quantity : volumeBase + quantity;
  }
}

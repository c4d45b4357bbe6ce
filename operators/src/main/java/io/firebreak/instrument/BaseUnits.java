package io.firebreak.instrument;

import io.firebreak.model.Bar;
import io.firebreak.model.BookLevels;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.MarketEvent;

/** Converts the quantities of an event from the venue's units to base units. */
final class BaseUnits {
  private BaseUnits() {}

  static MarketEvent normalise(Instrument instrument, MarketEvent e) {
    // The canonical constructor instead of the builder: this runs once per event.
    return new MarketEvent(
        e.kind(),
        e.source(),
        e.position(),
        e.venue(),
        e.instrument(),
        instrument.asset(),
        instrument.quote(),
        instrument.role(),
        e.eventTimeMillis(),
        e.ingestTimeMillis(),
        e.sequence(),
        e.id(),
        e.side(),
        e.price(),
        base(instrument, e.quantity(), e.price()),
        bar(instrument, e.bar()),
        book(instrument, e.book()),
        e.exposures(),
        ticker(instrument, e.ticker()),
        e.option(),
        e.sequenceSpan(),
        e.pool(),
        e.order());
  }

  private static double base(Instrument instrument, double quantity, double price) {
    return base(instrument, instrument.sizeUnit(), quantity, price);
  }

  /** NaN, not zero, where the quantity or the price that it needs is unknown. */
  private static double base(Instrument instrument, SizeUnit unit, double quantity, double price) {
    return switch (unit) {
      case BASE -> quantity;
      case QUOTE_USD -> quantity / price;
      case CONTRACTS -> {
        double sized = quantity * instrument.contractSize();
        yield instrument.inverse() ? sized / price : sized;
      }
    };
  }

  private static Bar bar(Instrument instrument, Bar bar) {
    if (bar == null || inBaseUnits(instrument, instrument.sizeUnit())) {
      return bar;
    }
    double volume = base(instrument, bar.volumeBase(), bar.close());
    return new Bar(bar.open(), bar.high(), bar.low(), bar.close(), volume, bar.intervalMillis());
  }

  private static BookLevels book(Instrument instrument, BookLevels book) {
    if (book == null || inBaseUnits(instrument, instrument.sizeUnit())) {
      return book;
    }
    return new BookLevels(
        book.bidPrices(),
        levels(instrument, book.bidQuantities(), book.bidPrices()),
        book.askPrices(),
        levels(instrument, book.askQuantities(), book.askPrices()));
  }

  private static double[] levels(Instrument instrument, double[] quantities, double[] prices) {
    double[] base = new double[quantities.length];
    for (int i = 0; i < base.length; i++) {
      base[i] = base(instrument, quantities[i], prices[i]);
    }
    return base;
  }

  private static DerivativeTicker ticker(Instrument instrument, DerivativeTicker ticker) {
    if (ticker == null || inBaseUnits(instrument, instrument.openInterestUnit())) {
      return ticker;
    }
    double price = Double.isNaN(ticker.markPrice()) ? ticker.indexPrice() : ticker.markPrice();
    return new DerivativeTicker(
        ticker.markPrice(),
        ticker.indexPrice(),
        base(instrument, instrument.openInterestUnit(), ticker.openInterestBase(), price),
        ticker.fundingRate());
  }

  private static boolean inBaseUnits(Instrument instrument, SizeUnit unit) {
    return switch (unit) {
      case BASE -> true;
      case QUOTE_USD -> false;
      case CONTRACTS -> !instrument.inverse() && instrument.contractSize() == 1;
    };
  }
}

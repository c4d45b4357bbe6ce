package io.firebreak.risk;

import io.firebreak.consolidation.QuoteConversion;
import io.firebreak.consolidation.VenuePrice;
import io.firebreak.flow.Traded;
import io.firebreak.model.AssetInput;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.Tick;
import java.util.List;

/** Notional in USD, at the quote asset's rate of the tick before; unknown rates give nothing. */
final class UsdAmounts {
  private UsdAmounts() {}

  static Traded traded(VenueTick venueTick, Tick<AssetInput> tick) {
    double usdPerBase = venueTick.close() * rate(venueTick.quote(), tick);
    return new Traded(
        known(venueTick.buyBase() * usdPerBase),
        known(venueTick.sellBase() * usdPerBase),
        known(venueTick.volumeBase() * usdPerBase),
        venueTick.barIntervalMillis());
  }

  /** Collateral sold by forced orders in the tick. */
  static double liquidatedLong(List<VenueTick> ticks, Tick<AssetInput> tick) {
    double usd = 0;
    for (VenueTick venueTick : ticks) {
      usd += known(venueTick.liquidatedLongQuote() * rate(venueTick.quote(), tick));
    }
    return usd;
  }

  static double bidDepth(List<VenuePrice> instruments, Tick<AssetInput> tick) {
    double usd = Double.NaN;
    for (VenuePrice instrument : instruments) {
      usd = plus(usd, depth(instrument, instrument.bidQuote(), tick));
    }
    return usd;
  }

  static double askDepth(List<VenuePrice> instruments, Tick<AssetInput> tick) {
    double usd = Double.NaN;
    for (VenuePrice instrument : instruments) {
      usd = plus(usd, depth(instrument, instrument.askQuote(), tick));
    }
    return usd;
  }

  private static double depth(VenuePrice instrument, double quoteAmount, Tick<AssetInput> tick) {
    return instrument.depthSeen() ? quoteAmount * rate(instrument.quote(), tick) : Double.NaN;
  }

  private static double plus(double sum, double amount) {
    if (Double.isNaN(amount)) {
      return sum;
    }
    return Double.isNaN(sum) ? amount : sum + amount;
  }

  /** The amount, nothing where it is unknown. */
  static double known(double amount) {
    return Double.isNaN(amount) ? 0 : amount;
  }

  /** USD for a unit of a quote asset, NaN where unknown. */
  static double rate(String quote, Tick<AssetInput> tick) {
    return QuoteConversion.usdPerUnit(quote, tick.rates(), tick.policy().consolidation());
  }
}

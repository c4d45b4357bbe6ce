package io.firebreak.instrument;

import io.firebreak.model.InstrumentRole;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one unit of quantity of a derivative is, by the published contract specifications of the
 * large venues. Where the symbol does not tell it, the answer is empty: a guessed size would be a
 * wrong depth by orders of magnitude.
 */
final class ContractTerms {
  /** Base units of one linear swap of OKX. */
  private static final Map<String, Double> OKX_LINEAR =
      Map.ofEntries(
          Map.entry("BTC", 0.01),
          Map.entry("ETH", 0.1),
          Map.entry("BCH", 0.1),
          Map.entry("SOL", 1.0),
          Map.entry("LTC", 1.0),
          Map.entry("AVAX", 1.0),
          Map.entry("DOT", 1.0),
          Map.entry("LINK", 1.0),
          Map.entry("XRP", 100.0),
          Map.entry("ADA", 100.0),
          Map.entry("DOGE", 1000.0),
          Map.entry("TRX", 1000.0));

  /** They count in contracts whose size is in no symbol. */
  private static final Pattern UNSTATED_SIZE =
      Pattern.compile("(huobi-dm|gate-io-futures|gateio-futures|kucoin-futures|mexc-futures).*");

  /** Their derivatives count in contracts; spot there does not. */
  private static final Pattern UNSTATED_DERIVATIVES = Pattern.compile("phemex|delta");

  /** PI_ and FI_ are of 1 USD, PF_ and FF_ of one base unit (docs.kraken.com, contract types). */
  private static final Pattern KRAKEN_FUTURES = Pattern.compile("cryptofacilities|kraken-futures");

  private ContractTerms() {}

  /** Applies the venue's contract to an instrument with quantities in base units. */
  static Optional<Instrument> apply(Instrument instrument) {
    String venue = instrument.venue();
    if (UNSTATED_SIZE.matcher(venue).matches()) {
      return Optional.empty();
    }
    boolean derivative =
        instrument.role() == InstrumentRole.PERPETUAL || instrument.role() == InstrumentRole.FUTURE;
    return derivative ? derivative(instrument) : Optional.of(instrument);
  }

  private static Optional<Instrument> derivative(Instrument instrument) {
    String venue = instrument.venue();
    if (UNSTATED_DERIVATIVES.matcher(venue).matches()) {
      return Optional.empty();
    }
    if (KRAKEN_FUTURES.matcher(venue).matches()) {
      return krakenFutures(instrument);
    }
    boolean usd = instrument.quote().equals("USD");
    if (venue.equals("bitget-futures") && usd) {
      return Optional.empty();
    }
    if (venue.startsWith("okx") || venue.startsWith("okex")) {
      return usd ? Optional.of(usdContracts(instrument)) : okxLinear(instrument);
    }
    if (venue.equals("bitmex")) {
      boolean bitcoin = usd && instrument.base().equals("BTC");
      return bitcoin ? Optional.of(instrument.inverseContracts(1)) : Optional.empty();
    }
    if (venue.startsWith("binance-delivery")) {
      return Optional.of(usdContracts(instrument));
    }
    boolean amountInUsd = venue.startsWith("deribit") || venue.equals("bybit");
    return Optional.of(usd && amountInUsd ? instrument.inverseContracts(1) : instrument);
  }

  private static Instrument usdContracts(Instrument instrument) {
    return instrument.inverseContracts(instrument.base().equals("BTC") ? 100 : 10);
  }

  private static Optional<Instrument> krakenFutures(Instrument instrument) {
    String type = instrument.symbol().toUpperCase(Locale.ROOT);
    if (type.matches("[PF]I_.*")) {
      return Optional.of(instrument.inverseContracts(1));
    }
    return type.matches("[PF]F_.*") ? Optional.of(instrument) : Optional.empty();
  }

  private static Optional<Instrument> okxLinear(Instrument instrument) {
    return Optional.ofNullable(OKX_LINEAR.get(instrument.base())).map(instrument::contracts);
  }
}

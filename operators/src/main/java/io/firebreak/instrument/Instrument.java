package io.firebreak.instrument;

import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import java.io.Serializable;

/**
 * One listed instrument of one venue.
 *
 * @param venue venue identifier, as in the events
 * @param symbol the venue's own symbol, as in the events
 * @param base asset that is bought and sold
 * @param quote asset that the price is counted in
 * @param settle asset that profit and loss are paid in
 * @param role what the instrument is to its collateral asset
 * @param contractSize size of one unit of quantity: in base units, or in quote units if inverse;
 *     finite and above 0
 * @param inverse true where a contract is worth a fixed amount of the quote asset
 * @param asset collateral asset whose risk the instrument measures
 * @param sizeUnit what its published sizes count
 * @param openInterestUnit what its published open interest counts
 */
public record Instrument(
    String venue,
    String symbol,
    String base,
    String quote,
    String settle,
    InstrumentRole role,
    double contractSize,
    boolean inverse,
    String asset,
    SizeUnit sizeUnit,
    SizeUnit openInterestUnit)
    implements Serializable {

  /**
   * Validates every component.
   *
   * @throws IllegalArgumentException if a text is blank, the role is missing or the contract size
   *     is not finite and above 0
   */
  public Instrument {
    named("venue", venue);
    named("symbol", symbol);
    named("base", base);
    named("quote", quote);
    named("settle", settle);
    named("asset", asset);
    if (role == null) {
      throw new IllegalArgumentException("role must be given for " + venue + " " + symbol);
    }
    if (!(contractSize > 0) || Double.isInfinite(contractSize)) {
      throw new IllegalArgumentException(
          "contractSize must be finite and above 0, was " + contractSize);
    }
    if (sizeUnit == null || openInterestUnit == null) {
      throw new IllegalArgumentException("units must be given for " + venue + " " + symbol);
    }
  }

  /** Sizes and open interest are counted in contracts of {@code contractSize}. */
  @SuppressWarnings("TooManyParameters")
  public Instrument(
      String venue,
      String symbol,
      String base,
      String quote,
      String settle,
      InstrumentRole role,
      double contractSize,
      boolean inverse,
      String asset) {
    this(
        venue,
        symbol,
        base,
        quote,
        settle,
        role,
        contractSize,
        inverse,
        asset,
        SizeUnit.CONTRACTS,
        SizeUnit.CONTRACTS);
  }

  /** Quantities in base units, settled in the quote asset, with the base as the asset. */
  static Instrument linear(String venue, String symbol, InstrumentRole role, Pair pair) {
    String base = pair.base();
    String quote = pair.quote();
    return new Instrument(venue, symbol, base, quote, quote, role, 1, false, base);
  }

  /** The same instrument with contracts of {@code contractSize} base units. */
  Instrument contracts(double contractSize) {
    return new Instrument(venue, symbol, base, quote, settle, role, contractSize, inverse, asset);
  }

  /** The same instrument with contracts of {@code contractSize} quote units, settled in base. */
  Instrument inverseContracts(double contractSize) {
    return new Instrument(venue, symbol, base, quote, base, role, contractSize, true, asset);
  }

  /**
   * A contract, which venues count in different units; of spot and options a size is base units.
   */
  public boolean isContract() {
    return role == InstrumentRole.PERPETUAL || role == InstrumentRole.FUTURE;
  }

  /** The same instrument under another name of its venue. */
  public Instrument at(String venue) {
    return venue.equals(this.venue)
        ? this
        : new Instrument(
            venue,
            symbol,
            base,
            quote,
            settle,
            role,
            contractSize,
            inverse,
            asset,
            sizeUnit,
            openInterestUnit);
  }

  /** An option on this instrument, of another symbol at the same venue; sizes in base units. */
  public Instrument option(String symbol) {
    return new Instrument(
        venue, symbol, base, quote, quote, InstrumentRole.OPTION, 1, false, asset);
  }

  /** The same instrument, counted as its venue counts. */
  Instrument countedBy(VenueProfile profile) {
    SizeUnit size = profile.size().of(inverse);
    SizeUnit interest = profile.openInterest().of(inverse);
    if (!isContract() || (size == sizeUnit && interest == openInterestUnit)) {
      return this;
    }
    return new Instrument(
        venue, symbol, base, quote, settle, role, contractSize, inverse, asset, size, interest);
  }

  /**
   * The event with asset, quote and role filled in and its quantities in base units.
   *
   * <p>The event must have passed {@link EventCheck}. An inverse quantity is converted at the price
   * that it stands beside: a bar by its close, a book level by level. Where that price is unknown,
   * so is the quantity.
   */
  public MarketEvent normalise(MarketEvent event) {
    return BaseUnits.normalise(this, event);
  }

  private static void named(String thing, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(thing + " must be a name, was " + value);
    }
  }
}

package io.firebreak.simulation;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/** The venues that have books. */
enum SimulatedVenue {
  ALPHA(0, "USDT", new Liquidity(0.5, 1.0, 0.5, 2.0)),
  BETA(1, "USD", new Liquidity(0.4, 0.8, 0.6, 2.0)),
  GAMMA(2, "USD", new Liquidity(0.1, 0.25, 3.0, 8.0));

  private final int index;
  private final String quote;
  private final Liquidity liquidity;

  SimulatedVenue(int index, String quote, Liquidity liquidity) {
    this.index = index;
    this.quote = quote;
    this.liquidity = liquidity;
  }

  /** Place in arrays by venue. */
  int index() {
    return index;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String quote() {
    return quote;
  }

  Liquidity liquidity() {
    return liquidity;
  }

  boolean hasPerpetuals() {
    return this != GAMMA;
  }

  /**
   * How well a venue trades.
   *
   * @param depthShare share of an asset's whole depth
   * @param activity rate of book updates and trades, relative to alpha
   * @param halfSpreadBps half spread of the most liquid asset in a calm market, in basis points
   * @param basisBps standard deviation of the venue's own price noise, in basis points
   */
  @Immutable
  record Liquidity(double depthShare, double activity, double halfSpreadBps, double basisBps) {}
}

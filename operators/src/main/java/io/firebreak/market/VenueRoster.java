package io.firebreak.market;

import io.firebreak.model.InstrumentRole;
import java.util.List;

/**
 * The instruments that a venue has sent, in the order of their symbols.
 *
 * @param instruments at most {@link VenueRosterEngine#MAX_INSTRUMENTS}
 */
public record VenueRoster(List<Listed> instruments) {

  /**
   * One of them, as its events are keyed and sent on.
   *
   * @param instrument the venue's symbol
   * @param asset collateral asset
   * @param quote quote asset
   * @param role role of the instrument
   */
  public record Listed(String instrument, String asset, String quote, InstrumentRole role) {}
}

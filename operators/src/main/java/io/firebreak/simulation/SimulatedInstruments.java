package io.firebreak.simulation;

import io.firebreak.model.InstrumentRole;
import java.util.ArrayList;
import java.util.List;

/** What exists in the simulated market: the content of its instruments file. */
public final class SimulatedInstruments {
  /** The venue that publishes implied-volatility indices. */
  public static final String VOLATILITY_VENUE = "volindex";

  /** The venue that publishes oracle prices. */
  public static final String ORACLE_VENUE = "oracle";

  static final List<Listing> LISTINGS = listings();

  private SimulatedInstruments() {}

  /** Every instrument, in a fixed order: books, ladders, volatility indices, oracle prices. */
  public static List<SimulatedInstrument> all() {
    List<SimulatedInstrument> instruments = new ArrayList<>();
    LISTINGS.forEach(listing -> instruments.add(listing.instrument()));
    for (int asset = 0; asset < SimulatedAssets.USDT; asset++) {
      instruments.add(ladder(SimulatedVenue.ALPHA, asset));
      if (asset != SimulatedAssets.USDE) {
        instruments.add(ladder(SimulatedVenue.BETA, asset));
      }
      instruments.add(volatilityIndex(asset));
      instruments.add(oracle(asset));
    }
    return List.copyOf(instruments);
  }

  /** Collateral assets with borrowers, the leader first. */
  public static List<String> assets() {
    return SimulatedAssets.ALL.subList(0, SimulatedAssets.USDT).stream()
        .map(AssetProfile::name)
        .toList();
  }

  /** Maintenance haircut under which the positions in an asset are held at the start. */
  public static double maintenanceHaircut(String asset) {
    return SimulatedAssets.ALL.stream()
        .filter(profile -> profile.name().equals(asset))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no simulated asset is named " + asset))
        .leverage()
        .maintenanceHaircut();
  }

  /** Every venue that sends heartbeats. */
  public static List<String> venues() {
    List<String> venues = new ArrayList<>();
    for (SimulatedVenue venue : SimulatedVenue.values()) {
      venues.add(venue.id());
    }
    venues.add(VOLATILITY_VENUE);
    venues.add(ORACLE_VENUE);
    return List.copyOf(venues);
  }

  static SimulatedInstrument ladder(SimulatedVenue venue, int asset) {
    return priced(venue.id(), asset, "-EXPOSURES", InstrumentRole.LENDING);
  }

  static SimulatedInstrument volatilityIndex(int asset) {
    return priced(VOLATILITY_VENUE, asset, "-VOL", InstrumentRole.VOLATILITY_INDEX);
  }

  static SimulatedInstrument oracle(int asset) {
    return priced(ORACLE_VENUE, asset, "-USD", InstrumentRole.ORACLE);
  }

  private static SimulatedInstrument priced(
      String venue, int asset, String suffix, InstrumentRole role) {
    String name = SimulatedAssets.ALL.get(asset).name();
    return new SimulatedInstrument(venue, name + suffix, name, "USD", role);
  }

  private static List<Listing> listings() {
    List<Listing> listings = new ArrayList<>();
    for (SimulatedVenue venue : SimulatedVenue.values()) {
      for (int asset = 0; asset < SimulatedAssets.USDT; asset++) {
        listings.add(new Listing(asset, venue, InstrumentRole.SPOT));
        if (venue.hasPerpetuals() && Listing.hasPerpetual(asset)) {
          listings.add(new Listing(asset, venue, InstrumentRole.PERPETUAL));
        }
      }
      if (venue != SimulatedVenue.ALPHA) {
        // The price of the quote asset in which alpha trades.
        listings.add(new Listing(SimulatedAssets.USDT, venue, InstrumentRole.SPOT));
      }
    }
    return List.copyOf(listings);
  }
}

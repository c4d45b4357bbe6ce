package io.firebreak.instrument;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the instrument behind a venue and a symbol: listed entries first, then, where it is
 * allowed, {@link InstrumentInference}. Immutable.
 */
public final class InstrumentCatalog implements Serializable {
  private static final long serialVersionUID = 1;

  private final HashMap<String, Instrument> listed;
  private final VenueProfiles profiles;
  private final boolean infers;

  private InstrumentCatalog(
      Map<String, Instrument> listed, VenueProfiles profiles, boolean infers) {
    this.listed = new HashMap<>(listed);
    this.profiles = profiles;
    this.infers = infers;
  }

  /**
   * Knows the given instruments and no other.
   *
   * @throws IllegalArgumentException if a venue lists a symbol twice
   */
  public static InstrumentCatalog of(List<Instrument> instruments) {
    return of(instruments, VenueProfiles.defaults());
  }

  /**
   * The same, counted as {@code profiles} says of their venues.
   *
   * @throws IllegalArgumentException if a venue lists a symbol twice
   */
  public static InstrumentCatalog of(List<Instrument> instruments, VenueProfiles profiles) {
    Map<String, Instrument> listed = new HashMap<>();
    for (Instrument instrument : instruments) {
      Instrument counted = instrument.countedBy(profiles.of(instrument.venue()));
      if (listed.put(key(instrument.venue(), instrument.symbol()), counted) != null) {
        throw new IllegalArgumentException(
            "instrument " + instrument.venue() + " " + instrument.symbol() + " is listed twice");
      }
    }
    return new InstrumentCatalog(listed, profiles, false);
  }

  /** Lists nothing and infers everything. */
  public static InstrumentCatalog inferred() {
    return of(List.of()).orInferred();
  }

  /** The same entries, and inference for what they do not list. */
  public InstrumentCatalog orInferred() {
    return new InstrumentCatalog(listed, profiles, true);
  }

  /** The instrument, or empty where it is not listed and cannot be inferred. */
  public Optional<Instrument> find(String venue, String symbol) {
    Instrument found = listed.get(key(venue, symbol));
    if (found != null || !infers) {
      return Optional.ofNullable(found);
    }
    return InstrumentInference.infer(venue, symbol)
        .map(instrument -> instrument.countedBy(profiles.of(venue)));
  }

  /** The listed instruments, by venue and symbol. */
  public List<Instrument> listed() {
    return listed.values().stream()
        .sorted(Comparator.comparing(Instrument::venue).thenComparing(Instrument::symbol))
        .toList();
  }

  /** What is known of the venues. */
  public VenueProfiles profiles() {
    return profiles;
  }

  private static String key(String venue, String symbol) {
    return venue + "|" + symbol;
  }
}

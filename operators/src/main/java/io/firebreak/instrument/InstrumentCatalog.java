package io.firebreak.instrument;

import java.io.Serializable;
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
  private final boolean infers;

  private InstrumentCatalog(Map<String, Instrument> listed, boolean infers) {
    this.listed = new HashMap<>(listed);
    this.infers = infers;
  }

  /**
   * Knows the given instruments and no other.
   *
   * @throws IllegalArgumentException if a venue lists a symbol twice
   */
  public static InstrumentCatalog of(List<Instrument> instruments) {
    Map<String, Instrument> listed = new HashMap<>();
    for (Instrument instrument : instruments) {
      if (listed.put(key(instrument.venue(), instrument.symbol()), instrument) != null) {
        throw new IllegalArgumentException(
            "instrument " + instrument.venue() + " " + instrument.symbol() + " is listed twice");
      }
    }
    return new InstrumentCatalog(listed, false);
  }

  /** Lists nothing and infers everything. */
  public static InstrumentCatalog inferred() {
    return of(List.of()).orInferred();
  }

  /** The same entries, and inference for what they do not list. */
  public InstrumentCatalog orInferred() {
    return new InstrumentCatalog(listed, true);
  }

  /** The instrument, or empty where it is not listed and cannot be inferred. */
  public Optional<Instrument> find(String venue, String symbol) {
    Instrument found = listed.get(key(venue, symbol));
    if (found != null || !infers) {
      return Optional.ofNullable(found);
    }
    return InstrumentInference.infer(venue, symbol);
  }

  private static String key(String venue, String symbol) {
    return venue + "|" + symbol;
  }
}

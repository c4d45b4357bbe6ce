package io.firebreak.job.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.SizeUnit;
import io.firebreak.instrument.VenueProfiles;
import io.firebreak.model.InstrumentRole;
import java.util.List;

/** One instrument of an instruments file; adds what is wrong with it to a list. */
final class InstrumentEntry {
  private static final List<String> KEYS =
      List.of(
          "venue", "symbol", "base", "quote", "settle", "role", "contractSize", "inverse", "asset");

  private final YamlEntry entry;
  private final VenueProfiles profiles;

  InstrumentEntry(String place, JsonNode node, VenueProfiles profiles, List<String> errors) {
    entry = new YamlEntry(place, "an instrument", node, KEYS, errors);
    this.profiles = profiles;
  }

  /** The instrument, or null where there were errors. */
  Instrument instrument() {
    boolean inverse = entry.truth("inverse", false);
    String base = entry.name("base");
    String quote = entry.name("quote");
    String settle = entry.name("settle", inverse ? base : quote);
    String venue = entry.name("venue");
    String symbol = entry.name("symbol");
    String asset = entry.name("asset", base);
    InstrumentRole role = entry.constant("role", InstrumentRole.SPOT);
    double size = contractSize();
    if (entry.hasErrors()) {
      return null;
    }
    Instrument instrument =
        new Instrument(venue, symbol, base, quote, settle, role, size, inverse, asset);
    checkCount(instrument);
    return entry.hasErrors() ? null : instrument;
  }

  private double contractSize() {
    double size = entry.number("contractSize", 1);
    if (!(size > 0) || Double.isInfinite(size)) {
      entry.error("contractSize", "must be finite and above 0, was " + entry.raw("contractSize"));
    }
    return size;
  }

  /** A size of 1 that nobody stated, or a stated one that the venue does not count in. */
  private void checkCount(Instrument instrument) {
    String venue = instrument.venue();
    if (!instrument.isContract() || !profiles.describes(venue)) {
      return;
    }
    SizeUnit unit = profiles.of(venue).size().of(instrument.inverse());
    if (unit == SizeUnit.CONTRACTS && !entry.has("contractSize")) {
      entry.error("contractSize", "must be given, " + venue + " counts these in contracts");
    } else if (unit != SizeUnit.CONTRACTS && instrument.contractSize() != 1) {
      entry.error(
          "contractSize",
          "must be 1 or left out, "
              + venue
              + " counts these in "
              + unit
              + " (its sizeUnit under venues says so), was "
              + entry.raw("contractSize"));
    }
  }
}

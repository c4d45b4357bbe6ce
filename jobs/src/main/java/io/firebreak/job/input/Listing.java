package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.instrument.VenueNames;
import io.firebreak.model.RejectReason;
import java.util.HashMap;
import java.util.Map;

/**
 * The instruments of one file. Most files have one, so the last is tried first, byte by byte.
 *
 * <p>Once a line agrees with the venue, or with venue and symbol, in the file's name, all lines
 * must: a damaged name must not become an instrument of its own.
 */
final class Listing {
  private static final int REMEMBERED = 10_000;

  private final InstrumentCatalog catalog;
  private final RecordedFile file;
  private final int venueColumn;
  private final int symbolColumn;
  private final Map<String, Instrument> known = new HashMap<>();
  private byte[] lastVenue = {};
  private byte[] lastSymbol = {};
  private Instrument last;
  private boolean venueNamed;
  private boolean pairNamed;

  Listing(InstrumentCatalog catalog, RecordedFile file) {
    this.catalog = catalog;
    this.file = file;
    venueColumn = file.layout().venueColumn(file.columns());
    symbolColumn = file.layout().symbolColumn(file.columns());
  }

  Instrument of(Fields line) throws BadLineException {
    if (last != null && line.is(symbolColumn, lastSymbol) && line.is(venueColumn, lastVenue)) {
      return last;
    }
    Instrument found = find(line.text(venueColumn), line.text(symbolColumn));
    lastVenue = line.copy(venueColumn);
    lastSymbol = line.copy(symbolColumn);
    last = found;
    return found;
  }

  private Instrument find(String venue, String symbol) throws BadLineException {
    String key = venue + "_" + symbol;
    boolean venueAgrees = file.name().contains("_" + venue + "_");
    boolean pairAgrees = file.name().contains("_" + key + "_");
    if ((venueNamed && !venueAgrees) || (pairNamed && !pairAgrees)) {
      throw unknown(venue, symbol, "its file is of another instrument by name");
    }
    Instrument found = known.get(key);
    if (found == null) {
      found = lookUp(venue, symbol);
      remember(key, found);
    }
    venueNamed |= venueAgrees;
    pairNamed |= pairAgrees;
    return found;
  }

  /** Listed by either name of its venue; the events have the one that all feeds use. */
  private Instrument lookUp(String venue, String symbol) throws BadLineException {
    String name = VenueNames.of(venue);
    return catalog
        .find(venue, symbol)
        .or(() -> catalog.find(name, symbol))
        .map(found -> found.at(name))
        .orElseThrow(() -> unknown(venue, symbol, "it is not listed and cannot be inferred"));
  }

  private void remember(String key, Instrument found) {
    if (known.size() >= REMEMBERED) {
      known.clear();
    }
    known.put(key, found);
  }

  private static BadLineException unknown(String venue, String symbol, String why) {
    return new BadLineException(
        RejectReason.UNKNOWN_INSTRUMENT,
        "instrument must be known, was '" + venue + "' '" + symbol + "': " + why);
  }
}

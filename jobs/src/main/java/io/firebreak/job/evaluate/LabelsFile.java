package io.firebreak.job.evaluate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.firebreak.evaluation.Label;
import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.instrument.VenueNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads labelled crashes: CSV with a header, columns in any order, further ones ignored. Venue and
 * symbol are matched to an asset through the instruments, as those of the recordings are; the
 * column {@code asset} is not read.
 */
public final class LabelsFile {
  /** The columns that it must have. */
  static final List<String> COLUMNS =
      List.of(
          "venue",
          "symbol",
          "onset_ms",
          "trough_ms",
          "drop",
          "file",
          "venues_recorded",
          "venues_crashed");

  private final InstrumentCatalog catalog;
  private final List<String> errors;
  private final List<LabelRow> rows = new ArrayList<>();

  private LabelsFile(InstrumentCatalog catalog, List<String> errors) {
    this.catalog = catalog;
    this.errors = errors;
  }

  /** The labels in the order of the file; every error with its line goes to the errors. */
  public static List<LabelRow> read(Path file, InstrumentCatalog catalog, List<String> errors) {
    LabelsFile labels = new LabelsFile(catalog, errors);
    try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
      if (!labels.hasColumns(file)) {
        return List.of();
      }
      for (NamedCsvRecord line : lines) {
        labels.add(file + " line " + line.getStartingLineNumber(), line);
      }
    } catch (IOException | CsvParseException e) {
      errors.add("--labels " + file + " must be a readable CSV file: " + e.getMessage());
    }
    return List.copyOf(labels.rows);
  }

  /** A file of its header alone has no labels, and is one all the same. */
  private boolean hasColumns(Path file) throws IOException {
    List<String> header = List.of();
    try (CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(file)) {
      for (CsvRecord line : lines) {
        header = line.getFields();
        break;
      }
    }
    List<String> missing = new ArrayList<>(COLUMNS);
    missing.removeAll(header);
    if (!missing.isEmpty()) {
      errors.add("--labels " + file + " must have the columns " + COLUMNS + ", misses " + missing);
    }
    return missing.isEmpty();
  }

  private void add(String place, NamedCsvRecord line) {
    String venue = VenueNames.of(line.getField("venue"));
    String symbol = line.getField("symbol");
    Optional<Instrument> found =
        catalog.find(line.getField("venue"), symbol).or(() -> catalog.find(venue, symbol));
    if (found.isEmpty()) {
      errors.add("--labels " + place + ": no instrument is '" + venue + "' '" + symbol + "'");
      return;
    }
    try {
      rows.add(new LabelRow(label(found.get(), venue, line), line.getField("file")));
    } catch (IllegalArgumentException e) {
      errors.add("--labels " + place + ": " + e.getMessage());
    }
  }

  private static Label label(Instrument instrument, String venue, NamedCsvRecord line) {
    return new Label(
        instrument.asset(),
        venue,
        line.getField("symbol"),
        whole(line, "onset_ms"),
        whole(line, "trough_ms"),
        fraction(line, "drop"),
        Math.toIntExact(whole(line, "venues_recorded")),
        Math.toIntExact(whole(line, "venues_crashed")));
  }

  private static long whole(NamedCsvRecord line, String name) {
    String text = line.getField(name);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be a whole number, was '" + text + "'", e);
    }
  }

  private static double fraction(NamedCsvRecord line, String name) {
    String text = line.getField(name);
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be a number, was '" + text + "'", e);
    }
  }
}

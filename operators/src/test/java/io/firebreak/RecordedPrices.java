package io.firebreak;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Trades of a real venue on 2025-10-10, from its first to its last, whole day and crash included.
 *
 * @param prices price in the quote asset
 * @param times event times in milliseconds, not descending: a trade that came late has the time of
 *     the newest one before it
 */
@SuppressWarnings("ArrayRecordComponent")
public record RecordedPrices(double[] prices, long[] times) {
  private static final Path RECORDINGS =
      Path.of(System.getProperty("firebreak.recordings", "../../shared/data"));

  /** Reads a recording; the test is skipped where there is none. */
  public static RecordedPrices of(String venueAndSymbol) throws IOException {
    Path file = RECORDINGS.resolve("trades_" + venueAndSymbol + "_20251010.csv.gz");
    assumeTrue(Files.isRegularFile(file), "no recording " + file);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String[][] rows =
          lines.lines().skip(1).map(line -> line.split(",", -1)).toArray(String[][]::new);
      double[] prices = new double[rows.length];
      long[] times = new long[rows.length];
      for (int i = 0; i < rows.length; i++) {
        prices[i] = Double.parseDouble(rows[i][3]);
        times[i] = Math.max(Long.parseLong(rows[i][0]), i == 0 ? 0 : times[i - 1]);
      }
      return new RecordedPrices(prices, times);
    }
  }
}

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
 * @param quantities as the venue counts them
 * @param bought whether the aggressor bought
 * @param times event times in milliseconds, not descending: a trade that came late has the time of
 *     the newest one before it
 */
@SuppressWarnings("ArrayRecordComponent")
public record RecordedTrades(double[] prices, double[] quantities, boolean[] bought, long[] times) {
  private static final Path RECORDINGS =
      Path.of(System.getProperty("firebreak.recordings", "../../shared/data"));

  /** Reads a recording; the test is skipped where there is none. */
  public static RecordedTrades of(String venueAndSymbol) throws IOException {
    String[][] rows = rows("trades_" + venueAndSymbol + "_20251010.csv.gz");
    double[] prices = new double[rows.length];
    double[] quantities = new double[rows.length];
    boolean[] bought = new boolean[rows.length];
    long[] times = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      prices[i] = Double.parseDouble(rows[i][3]);
      quantities[i] = Double.parseDouble(rows[i][4]);
      bought[i] = rows[i][5].equals("buy");
      times[i] = Math.max(Long.parseLong(rows[i][0]), i == 0 ? 0 : times[i - 1]);
    }
    return new RecordedTrades(prices, quantities, bought, times);
  }

  /** The cells of a recording without its header; the test is skipped where there is none. */
  public static String[][] rows(String name) throws IOException {
    Path file = RECORDINGS.resolve(name);
    assumeTrue(Files.isRegularFile(file), "no recording " + file);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",", -1)).toArray(String[][]::new);
    }
  }

  /** Number of trades. */
  public int size() {
    return times.length;
  }

  /** What the i-th trade is worth, in the quote asset. */
  public double notional(int i) {
    return prices[i] * quantities[i];
  }
}

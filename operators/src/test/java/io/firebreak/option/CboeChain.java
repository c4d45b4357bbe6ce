package io.firebreak.option;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample chains of Cboe's white papers, one line for each term and strike. */
final class CboeChain {
  private CboeChain() {}

  /** The rows of one term. */
  static ChainQuotes read(String file, String term) {
    List<double[]> rows =
        lines(file).filter(line -> line.startsWith(term + ",")).map(CboeChain::row).toList();
    return new ChainQuotes(
        column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3), column(rows, 4));
  }

  private static java.util.stream.Stream<String> lines(String file) {
    try (InputStream in = CboeChain.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] row(String line) {
    return java.util.Arrays.stream(line.substring(line.indexOf(',') + 1).split(",", -1))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static double[] column(List<double[]> rows, int column) {
    return rows.stream().mapToDouble(row -> row[column]).toArray();
  }
}

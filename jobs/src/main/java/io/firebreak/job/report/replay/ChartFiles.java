package io.firebreak.job.report.replay;

import io.firebreak.job.report.AssetDay;
import io.firebreak.job.report.DayBook;
import io.firebreak.job.report.page.PageWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Writes the pages of a run into the directory {@code charts} of its results. */
public final class ChartFiles {
  private static final String DIRECTORY = "charts";
  private static final String INDEX = "index";
  private static final String ENDING = ".html";

  private ChartFiles() {}

  /** Removes the pages of an earlier run, so that none stands beside other results. */
  public static void clear(Path out) throws IOException {
    Path directory = out.resolve(DIRECTORY);
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (DirectoryStream<Path> pages = Files.newDirectoryStream(directory, "*" + ENDING)) {
      for (Path page : pages) {
        Files.delete(page);
      }
    }
  }

  /**
   * Writes {@code charts/ASSET.html} for each asset, and {@code charts/index.html}.
   *
   * @return the index
   */
  public static Path write(Path out, ChartBook charts, DayBook book) throws IOException {
    Path directory = Files.createDirectories(out.resolve(DIRECTORY));
    SortedMap<String, AssetDay> days = book.assets();
    IndexPage index = new IndexPage();
    for (Map.Entry<String, AssetTrace> entry : charts.assets().entrySet()) {
      String asset = entry.getKey();
      AssetDay day = days.getOrDefault(asset, new AssetDay(0));
      Decided decided = Decided.of(day, charts.fromMillis());
      String file = fileName(asset);
      PageWriter.write(AssetPage.of(asset, entry.getValue(), decided), directory.resolve(file));
      index.add(asset, file, day, decided);
    }
    Path file = directory.resolve(INDEX + ENDING);
    PageWriter.write(index.page(), file);
    return file;
  }

  /** A name that stays in the directory, whatever the feed calls the asset. */
  public static String fileName(String asset) {
    StringBuilder name = new StringBuilder();
    for (byte unit : asset.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (unit >= 'A' && unit <= 'Z')
              || (unit >= 'a' && unit <= 'z')
              || (unit >= '0' && unit <= '9')
              || unit == '-';
      name.append(plain ? (char) unit : String.format(Locale.ROOT, "_%02X", unit));
    }
    return (asset.equalsIgnoreCase(INDEX) ? "_" : "") + name + ENDING;
  }
}

package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.firebreak.job.report.page.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayChartsTest {
  private static final long BEGIN_MILLIS = 1_760_133_600_000L;
  private static final int TRADES = 600;

  @TempDir private Path directory;

  @Test
  void writesAPageAnAssetAndTheirIndex() throws Exception {
    Path charts = replay("--charts").resolve("charts");

    assertThat(charts.resolve("index.html")).content().contains("<a href=\"AVAX.html\">AVAX</a>");
    List<JsonNode> pages = Pages.charts(Files.readString(charts.resolve("AVAX.html")));
    JsonNode prices = pages.get(0).path("series");
    assertThat(prices.findValuesAsText("name"))
        .containsExactly("consolidated", "coinbase AVAXUSD", "gemini AVAXUSD");
    assertThat(prices.path(1).path("y")).contains(IntNode.valueOf(25));
  }

  @Test
  void pagesLoadNothing() throws Exception {
    Path charts = replay("--charts").resolve("charts");

    for (String page : List.of("index.html", "AVAX.html")) {
      assertThat(charts.resolve(page))
          .content()
          .contains("Content-Security-Policy")
          .doesNotContainPattern("(?i)(src|href)\\s*=\\s*[\"']?(https?:)?//|url\\(|@import");
    }
  }

  @Test
  void removesChartsOfAnEarlierRunWhenNoneAreWanted() throws Exception {
    replay("--charts");

    Path charts = replay().resolve("charts");

    assertThat(charts).isDirectoryNotContaining("glob:**.html");
  }

  private Path replay(String... options) throws IOException {
    Path input = Files.createDirectories(directory.resolve("in"));
    trades(input, "coinbase");
    trades(input, "gemini");
    Path out = directory.resolve("out");
    List<String> arguments =
        new ArrayList<>(List.of("replay", "--input", input.toString(), "--out", out.toString()));
    arguments.addAll(List.of(options));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return out;
  }

  private static void trades(Path input, String venue) throws IOException {
    StringBuilder lines = new StringBuilder("ts_ms,venue,asset,price,qty,side\n");
    for (int i = 0; i < TRADES; i++) {
      double price = 28 - i / 100.0;
      lines.append(
          String.format(
              Locale.ROOT, "%d,%s,AVAXUSD,%.4f,2,sell%n", BEGIN_MILLIS + i * 1_000L, venue, price));
    }
    Files.writeString(input.resolve("trades_" + venue + "_AVAXUSD_20251010.csv"), lines);
  }
}

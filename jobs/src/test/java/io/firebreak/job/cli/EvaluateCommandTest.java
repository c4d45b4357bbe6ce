package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.job.report.page.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Half a day of minute bars of one asset at two venues, which falls by 30 % in ten minutes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluateCommandTest {
  private static final long MINUTE = 60_000;
  private static final long BEGIN = 1_760_054_400_000L;
  private static final int BARS = 720;
  private static final int ONSET = 600;
  private static final int TROUGH = 610;

  private Path directory;
  private CommandRun run;
  private JsonNode summary;

  @BeforeAll
  void evaluate(@TempDir Path fresh) throws Exception {
    directory = fresh;
    Path input = Files.createDirectories(directory.resolve("in"));
    bars(input, "coinbase", "AVAXUSD");
    bars(input, "gemini", "AVAXUSD");
    run =
        CommandRun.of(
            "evaluate",
            "--input",
            input.toString(),
            "--labels",
            labels().toString(),
            "--out",
            out().toString());
    assertThat(run.code()).as(run.err()).isZero();
    summary = new ObjectMapper().readTree(out().resolve("summary.json").toFile());
  }

  @Test
  void joinsTheLabelsOfTwoVenues() {
    assertThat(main().path("events").asInt()).isEqualTo(1);
  }

  @Test
  void leavesOutLabelsOfFilesThatAreNotThere() {
    assertThat(summary.path("labels").path("used").asInt()).isEqualTo(2);
    assertThat(summary.path("labels").path("leftOut").asInt()).isEqualTo(1);
    assertThat(run.out()).contains("2 labels, 1 of other files left out, 0 without a price");
  }

  @Test
  void aSimpleDetectorHitsAtItsThreshold() throws IOException {
    // 3 % a minute: the third minute of the fall is 9 % down, the fourth 12 %.
    assertThat(Files.readAllLines(out().resolve("figures.csv")))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(
                        ",asset,\"fall from the 30 min maximum, 10.0 %\",0.1,1,1,1.000,1.000,6.00"));
  }

  @Test
  void judgesEachInstrumentInARunOfItsOwn() throws IOException {
    assertThat(out().resolve("runs/1/one-venue-1/alerts.jsonl")).exists();
    assertThat(out().resolve("runs/1/one-venue-2/alerts.jsonl")).exists();
    assertThat(Files.readAllLines(out().resolve("figures.csv")))
        .anySatisfy(
            line ->
                assertThat(line).contains(",instrument,Firebreak: first alert").contains(",,2,"));
  }

  @Test
  void tellsTheTimeInEveryState() throws IOException {
    double seconds =
        Files.readAllLines(out().resolve("states.csv")).stream()
            .skip(1)
            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
            .sum();

    assertThat(seconds).isEqualTo((BARS - 1) * 60.0);
  }

  @Test
  void drawsTheFrontier() throws IOException {
    List<JsonNode> charts = Pages.charts(Files.readString(out().resolve("index.html")));

    assertThat(charts).hasSize(2);
    assertThat(charts.get(0).path("series").findValuesAsText("name"))
        .contains("fall from the 30 min maximum");
  }

  @Test
  void accountsForEveryRecord() {
    assertThat(summary.path("records").path("in").asInt()).isEqualTo(2 * BARS);
    assertThat(summary.path("records").path("addUp").asBoolean()).isTrue();
  }

  @Test
  void tellsAllErrorsAtOnce() throws IOException {
    Path wrong = Files.writeString(directory.resolve("wrong.csv"), "venue\nbinance\n");

    CommandRun refused =
        CommandRun.of(
            "evaluate",
            "--input",
            directory.resolve("none").toString(),
            "--labels",
            wrong.toString(),
            "--out",
            wrong.toString(),
            "--tick",
            "1");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains("--input must be a directory or file that exists")
        .contains("misses [symbol")
        .contains("--out must be a directory")
        .contains("--tick must be in [50, 60000], was 1");
  }

  private Path out() {
    return directory.resolve("out");
  }

  private JsonNode main() {
    return summary.path("sets").path(0).path("firebreak").path(0);
  }

  private Path labels() throws IOException {
    String line = "%s,AVAXUSD,%d,%d,0.26,%s,2,2%n";
    long onset = BEGIN + ONSET * MINUTE;
    long trough = BEGIN + TROUGH * MINUTE;
    return Files.writeString(
        directory.resolve("labels.csv"),
        "venue,symbol,onset_ms,trough_ms,drop,file,venues_recorded,venues_crashed\n"
            + String.format(Locale.ROOT, line, "coinbase", onset, trough, file("coinbase"))
            + String.format(Locale.ROOT, line, "gemini", onset, trough, file("gemini"))
            + String.format(Locale.ROOT, line, "kraken", onset, trough, file("kraken")));
  }

  private static String file(String venue) {
    return "bars_" + venue + "_AVAXUSD_1m_20251010_20251010.csv";
  }

  private static void bars(Path input, String venue, String symbol) throws IOException {
    StringBuilder lines = new StringBuilder("ts_ms,venue,asset,open,high,low,close,volume\n");
    double price = 30;
    for (int i = 0; i < BARS; i++) {
      double open = price;
      price *= i >= ONSET && i < TROUGH ? .97 : 1 + (i % 2 == 0 ? .0004 : -.0004);
      lines.append(
          String.format(
              Locale.ROOT,
              "%d,%s,%s,%.6f,%.6f,%.6f,%.6f,10%n",
              BEGIN + i * MINUTE,
              venue,
              symbol,
              open,
              Math.max(open, price),
              Math.min(open, price),
              price));
    }
    Files.writeString(input.resolve(file(venue)), lines);
  }
}

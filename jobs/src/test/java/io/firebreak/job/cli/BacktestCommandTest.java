package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.job.report.page.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestCommandTest {
  private static final long BEGIN_MILLIS = 1_609_459_200_000L;
  private static final long HOUR_MILLIS = 3_600_000;
  private static final int HOURS = 9_600;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path directory;
  private Path input;

  @BeforeEach
  void closes() throws IOException {
    input = Files.createDirectories(directory.resolve("in"));
    closes("AVAXUSDT", 1, HOURS);
    closes("ETHUSDT", 2, HOURS);
    closes("ARBUSDT", 3, 500);
  }

  @Test
  void judgesEveryAssetByEveryModel() throws IOException {
    Path out = backtest("--horizon", "4h", "--layer", "tail", "--models", "firebreak,static,fhs");

    List<String> lines = Files.readAllLines(out.resolve("assets.csv"));
    assertThat(lines.get(0)).startsWith("asset,horizonHours,model,phases,blocks,skipped,breaches");
    assertThat(lines.subList(1, lines.size()))
        .extracting(line -> line.substring(0, line.indexOf(",4.0,") + 4))
        .containsExactly(
            "AVAX,4,firebreak tail initial,4.0",
            "AVAX,4,firebreak tail maintenance,4.0",
            "AVAX,4,static,4.0",
            "AVAX,4,fhs,4.0",
            "ETH,4,firebreak tail initial,4.0",
            "ETH,4,firebreak tail maintenance,4.0",
            "ETH,4,static,4.0",
            "ETH,4,fhs,4.0");
  }

  @Test
  void summaryAccountsForEveryRecordAndNamesTheYoung() throws IOException {
    Files.writeString(
        input.resolve("closes_other_ETHUSDT_1h_again.csv"),
        "ts_ms,venue,asset,close\n"
            + (BEGIN_MILLIS + HOUR_MILLIS)
            + ",binance,ETHUSDT,100\nnever,binance,ETHUSDT,100\n");
    JsonNode summary = MAPPER.readTree(backtest(few()).resolve("summary.json").toFile());

    assertThat(summary.path("records").path("in").asLong()).isEqualTo(2 * HOURS + 500 + 2);
    assertThat(summary.path("records").path("duplicate").asLong()).isEqualTo(1);
    assertThat(summary.path("records").path("deadLetter").asLong()).isEqualTo(1);
    assertThat(summary.path("records").path("addUp").asBoolean()).isTrue();
    assertThat(summary.path("tooYoung")).extracting(JsonNode::asText).containsExactly("ARB");
  }

  @Test
  void timeWithoutACloseIsNoSuccess() {
    CommandRun run =
        CommandRun.of(
            "backtest",
            "--input=" + input,
            "--from=2010-01-01",
            "--to=2010-02-01",
            "--models=static,fhs",
            "--out=" + directory.resolve("none"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("nothing was read: no close is in the chosen time");
  }

  @Test
  void resultsDoNotDependOnParallelism() throws IOException {
    String one = Files.readString(backtest(few("--parallelism", "1")).resolve("assets.csv"));
    String three = Files.readString(backtest(few("--parallelism", "3")).resolve("assets.csv"));

    assertThat(three).isEqualTo(one);
  }

  @Test
  void readsTheChosenAssetsAndDaysAlone() throws IOException {
    JsonNode summary =
        MAPPER.readTree(
            backtest(few("--assets=ETH,AVAX", "--from=2021-01-02", "--to=2021-01-12"))
                .resolve("summary.json")
                .toFile());

    assertThat(summary.path("records").path("in").asLong()).isEqualTo(2 * 10 * 24);
    assertThat(summary.path("tooYoung"))
        .extracting(JsonNode::asText)
        .containsExactly("AVAX", "ETH");
  }

  @Test
  void judgesTheYoungFromTheirWarmUpToAnAge() throws IOException {
    Path out = backtest(few("--warm-up=2", "--until-age=10"));

    assertThat(Files.readAllLines(out.resolve("assets.csv")).get(1))
        .startsWith("ARB,4,static,4.0," + (10 * 24 - 2 * 24 - 4) / 4 + ".");
  }

  @Test
  void yardstickIsItsOwnMeasure() throws IOException {
    JsonNode pooled =
        MAPPER.readTree(backtest(few()).resolve("backtest.json").toFile()).path("pooled");

    assertThat(pooled).hasSize(2);
    assertThat(pooled.get(1).path("model").asText()).isEqualTo("fhs");
    assertThat(pooled.get(1).path("equalMeanShortfall").asDouble()).isEqualTo(1);
    assertThat(pooled.get(1).path("rise24hMaxOverYardstick").asDouble()).isEqualTo(1);
  }

  @Test
  void yardstickRunsEvenWhereItIsNotShown() throws IOException {
    Path out = backtest("--horizon", "4h", "--models", "hs");

    JsonNode pooled = MAPPER.readTree(out.resolve("backtest.json").toFile()).path("pooled");
    assertThat(pooled).hasSize(1);
    assertThat(pooled.get(0).path("equalMeanShortfall").asDouble()).isPositive();
  }

  @Test
  void pagesShowThePathsAndLoadNothing() throws IOException {
    Path charts = backtest(few()).resolve("charts");

    assertThat(charts.resolve("index.html")).content().contains("<a href=\"AVAX.html\">AVAX</a>");
    JsonNode haircuts = Pages.charts(Files.readString(charts.resolve("AVAX.html"))).get(1);
    assertThat(haircuts.path("series").findValuesAsText("name"))
        .containsExactly("loss that followed", "static", "fhs");
    assertThat(charts.resolve("AVAX.html"))
        .content()
        .doesNotContainPattern("(?i)(src|href)\\s*=\\s*[\"']?(https?:)?//|url\\(|@import");
  }

  @Test
  void tableHasALineAModel() {
    List<String> arguments = arguments(few());
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

    assertThat(run.out()).contains("horizon 4 h, all but stablecoins and fiat: 2 assets");
    assertThat(run.out().lines()).anyMatch(line -> line.startsWith("static "));
    assertThat(run.out().lines()).anyMatch(line -> line.startsWith("fhs "));
  }

  @Test
  void sweepHasALineAValueAndItsOwnValueIsThePolicysResult() throws IOException {
    Path out =
        backtest(
            "--horizon=4h",
            "--models=firebreak",
            "--layer=tail",
            "--haircut=initial",
            "--sweep=haircut.tail.step=0.3,0.04");

    List<String> lines = Files.readAllLines(out.resolve("frontier.csv"));
    String judged = Files.readAllLines(out.resolve("pooled.csv")).get(1);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("haircut.tail.step,group,horizonHours,model,assets");
    assertThat(lines.get(1)).isEqualTo("0.04," + judged);
    assertThat(lines.get(2)).startsWith("0.3,").isNotEqualTo("0.3," + judged);
    assertThat(out.resolve("charts/frontier.html")).exists();
    assertThat(out.resolve("charts/index.html")).content().contains("href=\"frontier.html\"");
  }

  @Test
  void sweepOutsideThePolicyIsRefused() {
    assertThat(refusal("haircut.tail.step=0.1,2")).contains("haircut.tail.step");
    assertThat(refusal("haircut.tail.stride=0.1,0.2")).contains("a number of the policy");
    assertThat(refusal("haircut.tail.step=0.1")).contains("2 to 20 different numbers, was over 1");
    assertThat(refusal("haircut.tail.alpha=0.01,0.02")).contains("--alpha");
    assertThat(refusal("volatility")).contains("haircut.FIELD=V1,V2,...");
  }

  private String refusal(String sweep) {
    CommandRun run = CommandRun.of(arguments("--sweep=" + sweep).toArray(String[]::new));
    assertThat(run.code()).isEqualTo(2);
    return run.err();
  }

  @Test
  void allWrongOptionsAreNamedAtOnce() {
    CommandRun run =
        CommandRun.of(
            "backtest",
            "--input=nowhere",
            "--out=" + directory,
            "--horizon=4h,2d",
            "--alpha=0.3",
            "--models=fhs,garch",
            "--layer=tails",
            "--haircut=both",
            "--floors=maybe",
            "--parallelism=0",
            "--warm-up=0",
            "--until-age=1",
            "--from=2022-01-01",
            "--to=2022-01-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().filter(line -> line.startsWith("error: ")))
        .hasSize(10)
        .anyMatch(line -> line.contains("--horizon must be hours in [1h, 720h], was '2d'"))
        .anyMatch(line -> line.contains("--to must be after --from 2022-01-01, was 2022-01-01"))
        .anyMatch(line -> line.contains("--alpha must be in [1.0E-4, 0.1], was 0.3"));
  }

  @Test
  void assetThatIsNotInTheInputIsNamedBesideThoseThatAre() {
    CommandRun run = CommandRun.of(arguments(few("--assets=ETH,BTCX")).toArray(String[]::new));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).containsPattern("--assets must be of [^']*ETH[^']*, was 'BTCX'");
  }

  @Test
  void recordingWithoutHourlyClosesIsRefused() throws IOException {
    Path trades = Files.createDirectories(directory.resolve("trades"));
    Files.writeString(
        trades.resolve("trades_binance_ETHUSDT_20250101.csv"),
        "ts_ms,venue,asset,price,qty,side\n1,binance,ETHUSDT,1,1,buy\n");

    CommandRun run = CommandRun.of("backtest", "--input=" + trades, "--out=" + directory);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("must have a file of bars or closes of 3600 s, has none");
  }

  private static String[] few(String... further) {
    List<String> options = new ArrayList<>(List.of("--horizon=4h", "--models=static,fhs"));
    options.addAll(List.of(further));
    return options.toArray(String[]::new);
  }

  private Path backtest(String... options) {
    CommandRun run = CommandRun.of(arguments(options).toArray(String[]::new));
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    return directory.resolve("out");
  }

  private List<String> arguments(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("backtest", "--input=" + input, "--out=" + directory.resolve("out")));
    arguments.addAll(List.of(options));
    return arguments;
  }

  private void closes(String symbol, long seed, int hours) throws IOException {
    Random random = new Random(seed);
    StringBuilder lines = new StringBuilder("ts_ms,venue,asset,close\n");
    double log = Math.log(100);
    for (int hour = 0; hour < hours; hour++) {
      log += 0.006 * random.nextGaussian() / Math.sqrt(0.25 + 0.75 * random.nextDouble());
      lines.append(
          String.format(
              Locale.ROOT,
              "%d,binance,%s,%.6f%n",
              BEGIN_MILLIS + hour * HOUR_MILLIS,
              symbol,
              Math.exp(log)));
    }
    Files.writeString(input.resolve("closes_binance_" + symbol + "_1h_simulated.csv"), lines);
  }
}

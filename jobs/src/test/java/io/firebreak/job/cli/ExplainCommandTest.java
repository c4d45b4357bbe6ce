package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final long BEGIN_MILLIS = 1_760_133_600_000L;

  @TempDir private static Path directory;
  private static Path results;

  @BeforeAll
  static void replayTenMinutesOfAFall() throws IOException {
    Path input = Files.createDirectories(directory.resolve("in"));
    List<String> lines = new ArrayList<>(List.of("ts_ms,venue,asset,price,qty,side"));
    for (int second = 0; second < 600; second++) {
      double price = 25 * Math.exp(-0.002 * Math.max(0, second - 300));
      lines.add(
          String.format(
              Locale.ROOT,
              "%d,coinbase,AVAXUSD,%.4f,10,sell",
              BEGIN_MILLIS + 1_000L * second,
              price));
    }
    Files.write(input.resolve("trades_coinbase_AVAXUSD_20251010.csv"), lines);
    results = directory.resolve("out");
    CommandRun run =
        CommandRun.of("replay", "--input", input.toString(), "--out", results.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void reproducesTheFirstDecision() {
    CommandRun run = explain("AVAX@1", results);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("AVAX@1", "NEW EXPOSURE (initial)  18.00 %", "static schedule", "reproduced: ");
  }

  @Test
  void whatStandsForAnUnknownLadderIsNotCalledLeftOut() {
    assertThat(explain("AVAX@2", results).out())
        .contains("leverage below the price unknown: taken is the most that may follow")
        .doesNotContainPattern("not in it, because unknown: .*cascade");
  }

  @Test
  void explainsALaterDecisionDriverByDriverAndTierByTier() {
    CommandRun run = explain("AVAX@2", results);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "layers: tail ", "not in it, because unknown: ", "tail quantile until", "from USD");
  }

  @Test
  void failsWhereTheRecordedDecisionIsNotThatOfItsInputs() throws IOException {
    Path changed = Files.createDirectories(directory.resolve("changed"));
    Path decisions = results.resolve("decisions.jsonl");
    String text = Files.readString(decisions).replace("\"decision\":{\"id\":\"AVAX@1\"", "~");
    String other = text.replaceFirst("~(.*?)\"bps\":1800", "~$1\"bps\":1799");
    Files.writeString(
        changed.resolve("decisions.jsonl"), other.replace("~", "\"decision\":{\"id\":\"AVAX@1\""));

    CommandRun run = explain("AVAX@1", changed);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("NOT REPRODUCED");
  }

  @Test
  void saysHowManyDecisionsThereAreWhereOneIsMissing() {
    CommandRun run = explain("AVAX@999", results);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .containsPattern(
            "which has \\d+ haircut decisions of AVAX, from AVAX@1 to AVAX@(\\d+),"
                + " the nearest AVAX@\\1; was AVAX@999");
  }

  @Test
  void namesTheAssetsThereAreWhereOneIsMissing() {
    CommandRun run = explain("BTC@1", results);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("which has no haircut decision of BTC, but of AVAX; was BTC@1");
  }

  @Test
  void refusesWhatIsNoId() {
    CommandRun run = explain("AVAX", results);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("DECISION_ID must be an asset and a number like BTC@12");
  }

  @Test
  void refusesADirectoryWithoutDecisions() {
    CommandRun run = explain("AVAX@1", directory.resolve("nowhere"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--from must hold a readable decisions.jsonl, was ")
        .contains("nowhere: there is no such file");
  }

  private static CommandRun explain(String id, Path from) {
    return CommandRun.of("explain", id, "--from", from.toString());
  }
}

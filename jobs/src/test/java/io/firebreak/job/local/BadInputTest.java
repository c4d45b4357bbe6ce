package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.input.Recordings;
import io.firebreak.job.output.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of each kind of bad input in the whole job: it is where it belongs, counted, and no
 * decision is another. Gaps and disconnects are in {@code VenueTickEngineTest} and {@code
 * VenueRosterEngineTest}, bad policies in {@code KafkaJobIT}, brokers and topics that are missing
 * in {@code KafkaPipelineTest}.
 */
@Timeout(120)
class BadInputTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String FILE = "trades.csv";
  private static final String HEADER =
      "exchange,symbol,timestamp,local_timestamp,id,side,price,amount";
  private static final long START_MICROS = 1_760_000_000_000_000L;
  private static final int TRADES = 400;

  @TempDir Path directory;

  @Test
  void whatCannotBeUsedIsADeadLetterWithItsLineAndReason() throws Exception {
    List<String> bad =
        List.of(
            "not a line",
            line(50, "x1", "buy", "NaN", "1"),
            line(50, "x2", "buy", "-5", "1"),
            line(50, "x3", "buy", "1e15", "1"),
            line(50, "x4", "buy", "100", "-1"),
            line(50, "x5", "buy", "100", "Infinity"),
            line(50, "x6", "up", "100", "1"),
            line(50, "x7", "buy", "100", "1").replace("coinbase", "nowhere").replace("-", "?"),
            "coinbase,BTC-USD,0,0,x8,buy,100,1");
    LocalResult result = play("bad", with(bad));
    assertThat(result.counts().deadLetter()).isEqualTo(bad.size());
    assertThat(result.counts().good()).isEqualTo(TRADES);
    List<JsonNode> letters = records("bad", Topic.DEAD_LETTER);
    assertThat(letters).extracting(letter -> letter.path("original").asText()).containsAll(bad);
    assertThat(letters).extracting(letter -> letter.path("source").asText()).containsOnly(FILE);
    assertThat(letters)
        .extracting(letter -> letter.path("reason").asText())
        .containsOnly("UNPARSEABLE", "BAD_PRICE", "BAD_SIZE", "UNKNOWN_INSTRUMENT", "BAD_TIME");
    assertDecisionsAreThoseOfTheCleanRun("bad");
  }

  @Test
  void duplicateIsDroppedAndCounted() throws Exception {
    LocalResult result = play("twice", with(List.of(trade(199), trade(199), trade(199))));
    assertThat(result.counts().duplicate()).isEqualTo(3);
    assertDecisionsAreThoseOfTheCleanRun("twice");
  }

  @Test
  void lateRecordIsKeptAsideAndChangesNothing() throws Exception {
    List<String> lines = clean();
    lines.add(line(10, "late", "sell", "1", "1000"));
    LocalResult result = play("late", lines);
    assertThat(result.counts().late()).isEqualTo(1);
    assertThat(records("late", Topic.LATE))
        .singleElement()
        .satisfies(late -> assertThat(late.path("position").asLong()).isEqualTo(TRADES + 2));
    assertDecisionsAreThoseOfTheCleanRun("late");
  }

  @Test
  void farFutureIsADeadLetterAndTheClockStays() throws Exception {
    String future = line(200, "f", "buy", "100", "1").replace("1760000", "4760000");
    LocalResult result = play("future", with(List.of(future)));
    assertThat(records("future", Topic.DEAD_LETTER))
        .singleElement()
        .satisfies(letter -> assertThat(letter.path("reason").asText()).isEqualTo("BAD_TIME"));
    assertThat(result.counts().late()).isZero();
    assertThat(result.clockMillis()).isLessThan(START_MICROS / 1_000 + TRADES * 1_000L + 1_000);
    assertDecisionsAreThoseOfTheCleanRun("future");
  }

  private void assertDecisionsAreThoseOfTheCleanRun(String name) throws Exception {
    play("clean", clean());
    assertThat(Files.readAllLines(out("clean").resolve("haircuts.jsonl"))).isNotEmpty();
    Runs.assertSameDecisions(out("clean"), out(name));
  }

  private LocalResult play(String name, List<String> lines) throws Exception {
    Path input = Files.createDirectories(directory.resolve(name));
    List<String> file = new ArrayList<>(List.of(HEADER));
    file.addAll(lines);
    Files.write(input.resolve(FILE), file);
    return Runs.run(
        Runs.job(
            Recordings.in(input, InstrumentCatalog.inferred()),
            Runs.asFastAsPossible(),
            out(name),
            1,
            new Configuration()));
  }

  private Path out(String name) {
    return directory.resolve("out-" + name);
  }

  private List<JsonNode> records(String name, Topic topic) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : Runs.lines(out(name), topic)) {
      records.add(MAPPER.readTree(line));
    }
    return records;
  }

  /** The clean lines with others in their middle. */
  private static List<String> with(List<String> bad) {
    List<String> lines = clean();
    lines.addAll(TRADES / 2, bad);
    return lines;
  }

  private static List<String> clean() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < TRADES; i++) {
      lines.add(trade(i));
    }
    return lines;
  }

  private static String trade(int second) {
    double price = 100 - 40 * Math.max(0, Math.sin(second / 60.0));
    return line(second, "t" + second, "sell", Double.toString(price), "2");
  }

  private static String line(int second, String id, String side, String price, String amount) {
    long micros = START_MICROS + second * 1_000_000L;
    return String.join(
        ",", "coinbase", "BTC-USD", "" + micros, "" + micros, id, side, price, amount);
  }
}

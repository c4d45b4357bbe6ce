package io.firebreak.job.output;

import static io.firebreak.job.output.Topic.HAIRCUTS;
import static io.firebreak.job.output.Topic.LATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesMergeTest {
  @TempDir Path out;

  @Test
  void makesOneFilePerTopicAndRemovesTheParts() throws IOException {
    attempt(0, haircut("BTC", 100, 1, "a"));
    JsonLinesMerge.merge(out);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(Topic.values())
                  .filter(t -> !t.ofShadow())
                  .map(t -> t.topicName() + ".jsonl")
                  .toList());
    }
  }

  @Test
  void leavesAnEmptyFileForATopicWithoutRecords() throws IOException {
    JsonLinesMerge.merge(out);
    assertThat(JsonLinesMerge.result(out, LATE)).isEmptyFile();
  }

  @Test
  void sortsByTimeThenKeyThenSequence() throws IOException {
    attempt(0, haircut("ETH", 100, 1, "c"), haircut("BTC", 200, 3, "d"));
    attempt(1, haircut("BTC", 100, 10, "b"), haircut("BTC", 100, 9, "a"));
    assertThat(merged(HAIRCUTS))
        .extracting(JsonLinesMergeTest::value)
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void collapsesWhatWasWrittenTwice() throws IOException {
    attempt(0, haircut("BTC", 100, 1, "a"), haircut("BTC", 200, 2, "b"));
    attempt(0, haircut("BTC", 200, 2, "b"), haircut("BTC", 300, 3, "c"));
    assertThat(merged(HAIRCUTS))
        .extracting(JsonLinesMergeTest::value)
        .containsExactly("a", "b", "c");
  }

  @Test
  void keepsAReissueWithOtherContentUnderAHigherRevision() throws IOException {
    attempt(0, haircut("BTC", 100, 1, "a"));
    attempt(0, haircut("BTC", 100, 1, "b"));
    attempt(0, haircut("BTC", 100, 1, "a"));
    assertThat(merged(HAIRCUTS))
        .containsExactly(
            "{\"value\":\"a\",\"revision\":0}",
            "{\"value\":\"b\",\"revision\":1}",
            "{\"value\":\"a\",\"revision\":2}");
  }

  @Test
  void takesARepeatedReissueForOne() throws IOException {
    attempt(0, haircut("BTC", 100, 1, "a"));
    attempt(0, haircut("BTC", 100, 1, "b"));
    attempt(0, haircut("BTC", 100, 1, "b"));
    assertThat(merged(HAIRCUTS)).hasSize(2).last().asString().contains("\"b\"", ":1}");
  }

  @Test
  void countsOnFromARevisionThatTheRecordHas() throws IOException {
    attempt(0, new Outgoing(HAIRCUTS, "BTC", 1, 1, "", "{\"value\":\"a\",\"revision\":4}"));
    attempt(0, haircut("BTC", 1, 1, "b"));
    assertThat(merged(HAIRCUTS)).last().isEqualTo("{\"value\":\"b\",\"revision\":5}");
  }

  @Test
  void keepsEveryDifferentRecordThatHasNoRevision() throws IOException {
    attempt(0, late(7, "b"), late(7, "a"));
    attempt(0, late(7, "a"));
    assertThat(merged(LATE)).containsExactly("{\"value\":\"a\"}", "{\"value\":\"b\"}");
  }

  @Test
  void doesNotDependOnTheNumberOfWriters() throws IOException {
    attempt(0, haircut("BTC", 1, 1, "a"), haircut("ETH", 1, 1, "b"), haircut("SOL", 1, 1, "c"));
    List<String> one = merged(HAIRCUTS);
    attempt(1, haircut("SOL", 1, 1, "c"));
    attempt(0, haircut("ETH", 1, 1, "b"), haircut("BTC", 1, 1, "a"));
    assertThat(merged(HAIRCUTS)).isEqualTo(one);
  }

  @Test
  void changesNothingWhenRepeated() throws IOException {
    attempt(0, haircut("BTC", 100, 1, "a"));
    attempt(0, haircut("BTC", 100, 1, "b"));
    List<String> first = merged(HAIRCUTS);
    assertThat(merged(HAIRCUTS)).isEqualTo(first).hasSize(2);
  }

  @Test
  void leavesOutALineThatACrashCutShort() throws IOException {
    attempt(0, haircut("BTC", 100, 1, "a"));
    Files.writeString(onlyPart(HAIRCUTS), "200\t2\tBTC\t{\"value\":\"b", StandardOpenOption.APPEND);
    // The first two of the three bytes of a euro sign.
    byte[] half = {(byte) 0xE2, (byte) 0x82};
    Files.write(onlyPart(HAIRCUTS), half, StandardOpenOption.APPEND);
    assertThat(merged(HAIRCUTS)).hasSize(1);
  }

  @Test
  void finishesAMergeThatDiedBetweenTwoTopics() throws IOException {
    attempt(0, haircut("BTC", 100, 1, "a"), late(7, "b"));
    Files.writeString(JsonLinesMerge.result(out, HAIRCUTS), "{\"value\":\"a\",\"revision\":0}\n");
    Files.writeString(out.resolve(".late.jsonl.unfinished"), "{\"val");
    assertThat(merged(HAIRCUTS)).hasSize(1);
    assertThat(merged(LATE)).containsExactly("{\"value\":\"b\"}");
    assertThat(out.resolve(".late.jsonl.unfinished")).doesNotExist();
  }

  @Test
  void finishesAMergeThatDiedWhileItRemovedTheParts() throws IOException {
    attempt(0, haircut("BTC", 100, 1, "a"));
    List<String> before = merged(HAIRCUTS);
    Files.createDirectories(out.resolve(".parts-merged"));
    Files.writeString(out.resolve(".parts-merged").resolve("haircuts-0-0-x.jsonl"), "rubbish\n");
    assertThat(merged(HAIRCUTS)).isEqualTo(before);
    assertThat(out.resolve(".parts-merged")).doesNotExist();
  }

  @Test
  void clearsWhatAnEarlierJobLeft() throws IOException {
    attempt(0, haircut("BTC", 100, 1, "a"));
    merged(HAIRCUTS);
    attempt(0, haircut("BTC", 100, 1, "b"));
    JsonLinesMerge.clear(out);
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void keepsCharactersBeyondAscii() throws IOException {
    attempt(0, haircut("BTC\t\u20ac", 100, 1, "\u20ac\ud83d\ude00"));
    assertThat(merged(HAIRCUTS))
        .extracting(JsonLinesMergeTest::value)
        .containsExactly("\u20ac\ud83d\ude00");
  }

  private void attempt(int subtask, Outgoing... records) throws IOException {
    String unique = Integer.toString(System.identityHashCode(records), 36);
    try (JsonLinesWriter writer =
        new JsonLinesWriter(out, PartWriter.claim(out, subtask, unique))) {
      for (Outgoing outgoing : records) {
        writer.write(outgoing, null);
      }
      writer.flush(true);
    }
  }

  private List<String> merged(Topic topic) throws IOException {
    JsonLinesMerge.merge(out);
    return Files.readAllLines(JsonLinesMerge.result(out, topic));
  }

  private Path onlyPart(Topic topic) throws IOException {
    return PartFile.all(out)
        .filter(part -> part.topicName().equals(topic.topicName()))
        .map(PartFile::path)
        .findFirst()
        .orElseThrow();
  }

  private static Outgoing haircut(String key, long time, long sequence, String value) {
    String json = "{\"value\":\"" + value + "\",\"revision\":0}";
    return new Outgoing(HAIRCUTS, key, time, sequence, key + sequence, json);
  }

  private static Outgoing late(long position, String value) {
    return new Outgoing(LATE, "file", 1, position, "", "{\"value\":\"" + value + "\"}");
  }

  private static String value(String json) {
    return json.split("\"", -1)[3];
  }
}

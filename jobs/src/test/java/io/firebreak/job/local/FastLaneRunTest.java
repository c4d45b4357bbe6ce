package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.output.Topic;
import io.firebreak.policy.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.configuration.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A short crash with the fast lane and without. */
@Timeout(120)
class FastLaneRunTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path shared;

  @BeforeAll
  static void play() throws Exception {
    play("on", true);
    play("off", false);
  }

  @Test
  void decisionsAreTheSameWithAndWithoutIt() {
    for (Topic topic : Runs.DECIDED) {
      if (topic != Topic.POLICY_LOG) {
        assertThat(JsonLinesMerge.result(shared.resolve("on"), topic))
            .hasSameBinaryContentAs(JsonLinesMerge.result(shared.resolve("off"), topic));
      }
    }
  }

  @Test
  void givesNothingWhileItIsOff() throws Exception {
    assertThat(Runs.lines(shared.resolve("off"), Topic.PROVISIONAL)).isEmpty();
  }

  @Test
  void raisesInACrashAndJudgesEachOnce() throws Exception {
    List<String> raised = new ArrayList<>();
    List<String> judged = new ArrayList<>();
    for (JsonNode record : provisional()) {
      boolean open = record.path("status").asText().equals("RAISED");
      (open ? raised : judged).add(record.path("id").asText());
    }
    assertThat(raised).isNotEmpty();
    assertThat(judged).containsExactlyInAnyOrderElementsOf(raised);
  }

  @Test
  void raisesAtMostOnceAnInstrumentAndTick() throws Exception {
    Set<String> seen = new TreeSet<>();
    for (JsonNode record : provisional()) {
      if (record.path("status").asText().equals("RAISED")) {
        String place =
            record.path("scope").asText()
                + record.path("instrument").asText()
                + record.path("tickEndMillis").asLong();
        assertThat(seen.add(place)).as(place).isTrue();
      }
    }
  }

  private static List<JsonNode> provisional() throws Exception {
    List<JsonNode> records = new ArrayList<>();
    for (String line : Runs.lines(shared.resolve("on"), Topic.PROVISIONAL)) {
      records.add(MAPPER.readTree(line));
    }
    return records;
  }

  private static void play(String name, boolean enabled) throws Exception {
    String document = "version: 1\nbreaker: {fastLane: {enabled: " + enabled + "}}\n";
    Policy policy = new PolicyDocuments().read(document).policy();
    LocalOptions options =
        new LocalOptions(shared.resolve(name), 2, Long.MIN_VALUE, new Configuration());
    Runs.run(
        Runs.job(
            policy,
            new ShuffledMarket(ShuffledMarket.shortCrash(), 1, 0),
            // At full speed all events are there before the first tick is decided.
            Runs.asFastAsPossible().withSpeed(240),
            options));
  }
}

package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.job.codec.JsonFormat;
import io.firebreak.model.ControlKind;
import io.firebreak.model.PolicyEntry;
import io.firebreak.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyLogTest {
  @TempDir Path directory;

  private final List<String> errors = new ArrayList<>();

  @Test
  void lastAttemptOfASequenceCounts() throws IOException {
    assertThat(current(entry(1, "a"), entry(2, "b"), entry(2, "c"))).containsExactly("a", "c");
  }

  @Test
  void whatAnAttemptBeforeHadEnteredFromThereOnIsVoid() throws IOException {
    assertThat(current(entry(1, "a"), entry(2, "b"), entry(3, "c"), entry(2, "d")))
        .containsExactly("a", "d");
  }

  @Test
  void readsBackWhatTheGateHasWritten() throws IOException {
    PolicyEntry entry =
        new PolicyEntry(
            10, 20, -1, "Eve", "{}", 3, ControlKind.OVERRIDE, "eve+bob", "", "bob 5,eve 17", 0);
    assertThat(PolicyLog.timeline(lines(entry), "log", errors)).containsExactly(entry);
    assertThat(errors).isEmpty();
  }

  @Test
  void entryThatIsNoneIsRefused() throws IOException {
    List<JsonNode> lines = List.of(new ObjectMapper().readTree("{\"sequence\":1}"));
    assertThat(PolicyLog.timeline(lines, "log", errors)).isEmpty();
    assertThat(errors).singleElement().asString().startsWith("policy log log must hold entries");
  }

  @Test
  void policyOfAnEarlierReleaseGovernsAReplayThoughItWouldBeRefusedToday() throws IOException {
    Path log = directory.resolve("policy-log.jsonl");
    String document = "{\"version\":1,\"breaker\":{\"watchScore\":-1}}";
    Files.writeString(log, JsonFormat.write(new PolicyEntry(1, 2, 1, "Ann", document, 1)) + "\n");
    List<Policy> policies = PolicyFiles.read(log, errors);
    assertThat(errors).isEmpty();
    assertThat(policies.get(1).breaker().watchScore()).isEqualTo(-1);
  }

  private List<String> current(PolicyEntry... entries) throws IOException {
    return PolicyLog.timeline(lines(entries), "log", errors).stream()
        .map(PolicyEntry::author)
        .toList();
  }

  private static PolicyEntry entry(long sequence, String author) {
    return new PolicyEntry(0, 0, sequence, author, "{}", sequence);
  }

  private static List<JsonNode> lines(PolicyEntry... entries) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (PolicyEntry entry : entries) {
      lines.add(new ObjectMapper().readTree(JsonFormat.write(entry)));
    }
    return lines;
  }
}

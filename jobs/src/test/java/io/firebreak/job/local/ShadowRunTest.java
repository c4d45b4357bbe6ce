package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.control.ControlSetup;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.output.Topic;
import io.firebreak.model.ControlMessage;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyUse;
import io.firebreak.tick.TickGrid;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A short crash, beside which a looser policy is started after a minute, replaced after seven and
 * ended after ten.
 */
@Timeout(180)
class ShadowRunTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final long MINUTE = 60_000;
  private static final long START = ShuffledMarket.shortCrash().startMillis();

  private static final Map<Topic, Topic> TWINS =
      Map.of(
          Topic.SHADOW_HAIRCUTS, Topic.HAIRCUTS,
          Topic.SHADOW_BREAKERS, Topic.BREAKERS,
          Topic.SHADOW_SIGNALS, Topic.SIGNALS,
          Topic.SHADOW_ALERTS, Topic.ALERTS);

  private static final ControlSetup SAID =
      ControlSetup.unsigned()
          .hearing(
              List.of(
                  message(0, "version: 1\nshadow: true\n" + looser(60), 1),
                  message(1, "version: 2\nshadow: true\n" + looser(50), 7),
                  message(2, "version: 3\nshadow: end\n", 10)))
          .shadowing(List.of());

  @TempDir static Path shared;
  @TempDir Path out;

  @BeforeAll
  static void play() throws Exception {
    Runs.run(job(shared.resolve("plain"), 2, ControlSetup.unsigned(), new Configuration()));
    Runs.run(job(shared.resolve("shadowed"), 2, SAID, new Configuration()));
  }

  @Test
  void changesNoByteOfWhatIsDecided() {
    for (Topic topic : Runs.DECIDED) {
      if (topic != Topic.POLICY_LOG) {
        assertThat(file("shadowed", topic)).hasSameBinaryContentAs(file("plain", topic));
      }
    }
  }

  @Test
  void writesOutputsOfItsOwn() throws Exception {
    for (Topic topic : List.of(Topic.SHADOW_HAIRCUTS, Topic.SHADOW_SIGNALS)) {
      assertThat(records("shadowed", topic)).as(topic.topicName()).isNotEmpty();
      assertThat(file("plain", topic)).doesNotExist();
    }
  }

  @Test
  void looserShadowNeverGoesAsFarAsTheGuard() throws Exception {
    assertThat(states("shadowed", Topic.SIGNALS)).contains("PACE");
    assertThat(states("shadowed", Topic.SHADOW_SIGNALS)).isNotEmpty().doesNotContain("HALT");
    assertThat(records("shadowed", Topic.SHADOW_SIGNALS).size())
        .isNotEqualTo(records("shadowed", Topic.SIGNALS).size());
  }

  @Test
  void isJudgedByEachVersionInItsTimeAndThenNoMore() throws Exception {
    for (JsonNode decision : records("shadowed", Topic.SHADOW_HAIRCUTS)) {
      long elapsed = decision.path("eventTimeMillis").asLong() - START;
      assertThat(elapsed).isBetween(MINUTE, 10 * MINUTE + 1_000);
      long version = decision.path("policyVersion").asLong();
      assertThat(version).isEqualTo(elapsed < 7 * MINUTE + 500 ? 1 : 2);
    }
    assertThat(records("shadowed", Topic.SHADOW_HAIRCUTS))
        .anyMatch(decision -> decision.path("policyVersion").asLong() == 2);
  }

  @Test
  void policyLogTellsShadowsFromPolicies() throws Exception {
    assertThat(records("shadowed", Topic.POLICY_LOG))
        .extracting(entry -> entry.path("kind").asText())
        .containsExactly("POLICY", "SHADOW", "SHADOW", "SHADOW");
  }

  @Test
  void parallelismAndBackendMakeNoDifference() throws Exception {
    Configuration rocksdb = Runs.settings("state.backend.type", "rocksdb");
    Runs.run(job(out, 4, SAID, rocksdb));
    for (Topic topic : TWINS.keySet()) {
      assertSame(JsonLinesMerge.result(out, topic), file("shadowed", topic));
    }
  }

  @Test
  void shadowWithTheValuesInForceDecidesAsTheGuardDoes() throws Exception {
    Policy same = Policy.v0().with(PolicyUse.SHADOW);
    ControlMessage halt =
        message(0, "override: halt\nscope: asset:BTC\noperator: Eve\nreason: drill\nttl: 2m\n", 2);
    ControlSetup ordered = ControlSetup.unsigned().hearing(List.of(halt));
    Runs.run(job(out, 2, ordered.shadowing(List.of(same)), new Configuration()));
    assertThat(Files.readString(JsonLinesMerge.result(out, Topic.SHADOW_SIGNALS)))
        .contains("by Eve: drill");
    TWINS.forEach(
        (shadow, active) ->
            assertSame(JsonLinesMerge.result(out, shadow), JsonLinesMerge.result(out, active)));
  }

  @Test
  void breakdownInTheMiddleChangesNothing() throws Exception {
    Path checkpoints = Files.createDirectories(out.resolve("checkpoints"));
    FailingOnce.FAILED.set(false);
    Path broken = out.resolve("broken");
    LocalJob whole = job(broken, 2, SAID, new Configuration());
    LocalJob job =
        new LocalJob(
            new FailingOnce(whole.tape(), 4_000, checkpoints.toString()),
            Runs.asFastAsPossible().withSpeed(120),
            whole.graph(),
            new LocalOptions(
                broken,
                2,
                Long.MIN_VALUE,
                Runs.settings(
                    "execution.checkpointing.interval", "200 ms",
                    "execution.checkpointing.dir", checkpoints.toUri().toString(),
                    "restart-strategy.type", "fixed-delay",
                    "restart-strategy.fixed-delay.delay", "50 ms")));
    job.run(new LocalJob.Listener() {});
    assertThat(FailingOnce.FAILED).as("it broke down after a checkpoint").isTrue();
    for (Topic topic : TWINS.keySet()) {
      assertSame(JsonLinesMerge.result(broken, topic), file("shadowed", topic));
    }
  }

  private static String looser(int watch) {
    return "breaker: {watchScore: %d, restrictScore: 70, paceScore: 80, haltScore: 95}"
        .formatted(watch);
  }

  private static ControlMessage message(long position, String text, long elapsedMinutes) {
    return new ControlMessage("control", position, text, START + elapsedMinutes * MINUTE);
  }

  private static LocalJob job(
      Path out, int parallelism, ControlSetup control, Configuration flink) {
    GraphConfig graph =
        new GraphConfig(
                new TickGrid(250),
                InstrumentCatalog.inferred(),
                List.of(Policy.v0()),
                new PolicyDocuments())
            .withControl(control)
            .withoutHeartbeats();
    return new LocalJob(
        new ShuffledMarket(ShuffledMarket.shortCrash(), 1, 0),
        Runs.asFastAsPossible(),
        graph,
        new LocalOptions(out, parallelism, Long.MIN_VALUE, flink));
  }

  private static Path file(String run, Topic topic) {
    return JsonLinesMerge.result(shared.resolve(run), topic);
  }

  /** A shadow that said nothing leaves no file. */
  private static void assertSame(Path one, Path other) {
    assertThat(Files.exists(one) ? one.toFile().length() : 0)
        .isEqualTo(Files.exists(other) ? other.toFile().length() : 0);
    if (Files.exists(one)) {
      assertThat(one).hasSameBinaryContentAs(other);
    }
  }

  private static List<String> states(String run, Topic topic) throws Exception {
    return records(run, topic).stream().map(signal -> signal.path("to").asText()).toList();
  }

  private static List<JsonNode> records(String run, Topic topic) throws Exception {
    List<JsonNode> records = new ArrayList<>();
    for (String line : Files.readAllLines(file(run, topic))) {
      records.add(MAPPER.readTree(line));
    }
    return records;
  }
}

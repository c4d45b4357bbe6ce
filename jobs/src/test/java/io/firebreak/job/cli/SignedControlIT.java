package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firebreak.control.ControlRules;
import io.firebreak.control.ControlSetup;
import io.firebreak.control.Ed25519;
import io.firebreak.control.KeyRing;
import io.firebreak.control.KeyRole;
import io.firebreak.control.VerifyingKey;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.kafka.KafkaBroker;
import io.firebreak.job.live.JobConfig;
import io.firebreak.job.live.LiveJob;
import io.firebreak.job.local.LocalSettings;
import io.firebreak.model.PolicyEntry;
import io.firebreak.policy.Policy;
import io.firebreak.tick.TickGrid;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of control against a running job with a key ring, on a real broker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class SignedControlIT {
  @TempDir static Path directory;

  private final KeyPair ann = Ed25519.generate();
  private final KeyPair bob = Ed25519.generate();
  private final KeyPair eve = Ed25519.generate();
  private final KeyPair mallory = Ed25519.generate();
  private KafkaBroker broker;
  private JobClient job;

  @BeforeAll
  void start() throws Exception {
    broker = KafkaBroker.start();
    broker.create("market", 1);
    broker.create("firebreak.control", 1);
    for (var key : List.of(ann, bob, eve, mallory)) {
      KeyFiles.write(key.getPrivate(), file(key));
    }
    LiveJob live = new LiveJob(config(), graph());
    // A topic that has been made is not at once in everybody's metadata.
    await().atMost(Duration.ofSeconds(30)).until(() -> live.prepare().isEmpty());
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(2, LocalSettings.embedded(2));
    live.assemble(environment);
    job = environment.executeAsync("firebreak-control-it");
  }

  @AfterAll
  void stop() throws Exception {
    if (job != null) {
      job.cancel().get();
    }
    broker.close();
  }

  @Test
  void signedPolicyIsAppliedAndForgedUnsignedAndReplayedOnesAreNot() throws Exception {
    String policy = document("version: 1\nbreaker: {watchScore: 38}\n");
    CommandRun unsigned = apply(policy);
    assertThat(unsigned.code()).isEqualTo(1);
    assertThat(unsigned.out()).contains("REFUSED", "must be a signed envelope");

    CommandRun forged = apply(policy, "--key", file(mallory).toString(), "--key-id", "ann");
    assertThat(forged.code()).isEqualTo(1);
    assertThat(forged.out()).contains("signature must be that of key ann");

    CommandRun signed = signed(policy, ann, "ann", 7);
    assertThat(signed.code()).as(signed.out() + signed.err()).isZero();
    assertThat(signed.out()).contains("ACCEPTED", "signed by  ann");

    CommandRun replayed = signed(policy, ann, "ann", 7);
    assertThat(replayed.code()).isEqualTo(1);
    assertThat(replayed.out()).contains("must be above 7, was 7 (replayed)");

    String looser = document("version: 2\nbreaker: {watchScore: 40}\n");
    CommandRun first = signed(looser, ann, "ann", 8);
    assertThat(first.code()).isEqualTo(3);
    assertThat(first.out()).contains("AWAITS_APPROVAL", "role APPROVER of another person than Ann");
    CommandRun second = signed(looser, bob, "bob", 1);
    assertThat(second.code()).as(second.out()).isZero();
    assertThat(second.out()).contains("signed by  ann+bob");

    CommandRun halt = halt();
    assertThat(halt.code()).as(halt.out() + halt.err()).isZero();

    CommandRun shown = command("policy", "show");
    assertThat(shown.out())
        .contains(
            "version 1,",
            "breaker.watchScore: 40.0 -> 38.0 (tightens)",
            "breaker.watchScore: 38.0 -> 40.0 (loosens)",
            "override, in force from",
            "by Eve, signed by eve");
    assertThat(continued())
        .startsWith("", "ann 7", "ann 8,bob 1")
        .last()
        .asString()
        .startsWith("eve ");
  }

  /** What a job without state begins with. */
  private List<String> continued() throws Exception {
    List<String> errors = new ArrayList<>();
    LiveJob next = EarlierRun.continuedBy(new LiveJob(config(), graph()), errors);
    assertThat(errors).isEmpty();
    return next.graph().control().earlier().stream().map(PolicyEntry::keySequences).toList();
  }

  private CommandRun halt() {
    return command(
        "override",
        "halt",
        "--scope",
        "asset:BTC",
        "--operator",
        "Eve",
        "--reason",
        "drill",
        "--ttl",
        "1m",
        "--key",
        file(eve).toString(),
        "--key-id",
        "eve");
  }

  private CommandRun signed(String policy, KeyPair key, String keyId, long sequence) {
    return apply(
        policy, "--key", file(key).toString(), "--key-id", keyId, "--sequence", "" + sequence);
  }

  private CommandRun apply(String policy, String... options) {
    return command(
        Stream.concat(Stream.of("policy", "apply", policy), Stream.of(options))
            .toArray(String[]::new));
  }

  private CommandRun command(String... words) {
    return CommandRun.of(
        Stream.concat(Stream.of(words), Stream.of("--bootstrap", broker.bootstrap()))
            .toArray(String[]::new));
  }

  private static String document(String text) throws Exception {
    return Files.writeString(Files.createTempFile(directory, "policy", ".yaml"), text).toString();
  }

  private static Path file(KeyPair key) {
    String name = Integer.toHexString(Ed25519.encoded(key.getPublic()).hashCode());
    return directory.resolve(name + ".pem");
  }

  private JobConfig config() {
    List<String> errors = new ArrayList<>();
    JobConfig config =
        JobConfig.read(
            """
            kafka: {bootstrap: "%s"}
            topics: {market: [market], start: earliest}
            time: {idleMillis: 1000}
            exactlyOnceDecisions: false
            """
                .formatted(broker.bootstrap()),
            errors);
    assertThat(errors).isEmpty();
    return config;
  }

  private GraphConfig graph() {
    KeyRing ring =
        new KeyRing(
            List.of(
                key("ann", KeyRole.AUTHOR, "Ann", ann),
                key("bob", KeyRole.APPROVER, "Bob", bob),
                key("eve", KeyRole.OPERATOR, "Eve", eve)));
    return new GraphConfig(
            new TickGrid(250),
            InstrumentCatalog.inferred(),
            List.of(Policy.v0()),
            new PolicyDocuments())
        .withControl(ControlSetup.trusting(ring, ControlRules.defaults()));
  }

  private static VerifyingKey key(String id, KeyRole role, String owner, KeyPair pair) {
    return new VerifyingKey(id, role, owner, Ed25519.encoded(pair.getPublic()));
  }
}

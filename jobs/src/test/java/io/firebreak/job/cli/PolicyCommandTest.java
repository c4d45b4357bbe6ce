package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.Admission;
import io.firebreak.control.ControlSetup;
import io.firebreak.control.Envelope;
import io.firebreak.control.Freshness;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.model.ControlKind;
import io.firebreak.model.PolicyEntry;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCommandTest {
  @TempDir Path directory;

  @Test
  void validPolicyIsSaidToBe() throws IOException {
    CommandRun run = CommandRun.of("policy", "validate", file("version: 1\n"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("no errors");
  }

  @Test
  void everyErrorOfAPolicyIsListed() throws IOException {
    CommandRun run =
        CommandRun.of(
            "policy", "validate", file("breaker: {watchScore: 0}\nstress: {bandMax: 7}\n"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("breaker.watchScore", "stress.bandMax", "version", ": 3 errors");
  }

  @Test
  void versionThatIsMissingIsToldWithTheOtherErrors() throws IOException {
    String file = file("stress: {dropFraction: 3}\n");

    assertThat(CommandRun.of("policy", "validate", file).err())
        .contains("stress.dropFraction", "version must be at least 1, was 0 or absent", "2 errors");
  }

  @Test
  void oneErrorIsNotCalledErrors() throws IOException {
    String file = file("stress: {dropFraction: 0.03}\n");

    assertThat(CommandRun.of("policy", "validate", file).err())
        .endsWith(file + ": 1 error" + System.lineSeparator());
  }

  @Test
  void errorsOfAnEnvelopeAreToldWithThoseOfItsDocument() throws IOException {
    String envelope =
        "{\"payload\": \"stress: {dropFraction: 3}\", \"keyId\": \"ann\", \"sequence\": 0}";

    assertThat(CommandRun.of("policy", "validate", file(envelope)).err())
        .contains("envelope.sequence must be at least 1, was 0")
        .contains("envelope.signature must be a text")
        .contains("stress.dropFraction")
        .contains("version must be at least 1");
  }

  @Test
  void allThatSpeaksAgainstAnApplicationIsToldAtOnce() {
    CommandRun run =
        CommandRun.of(
            "policy",
            "apply",
            "none.yaml",
            "--timeout",
            "soon",
            "--key-id",
            "ann",
            "--sequence",
            "x");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("FILE none.yaml cannot be read: there is no such file")
        .contains("--bootstrap must be host:port[,host:port], was not given")
        .contains("--timeout must be a whole number of seconds in [1, 600], was soon")
        .contains("--key must be a private key in PEM, was not given")
        .contains("--sequence must be a whole number of at least 1, was x");
  }

  @Test
  void brokenLineOfALogIsNamedByItsNumber() throws IOException {
    Path log = directory.resolve("policy-log.jsonl");
    Files.writeString(log, "{\"sequence\": 1, \"version\": 1}\n{\"sequ\n");

    CommandRun run = CommandRun.of("policy", "show", "--log", log.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "error: policy log "
                + log
                + " line 2 must be an entry as a run writes it, a JSON object with its sequence,"
                + " was {\"sequ");
  }

  @Test
  void unreadableFileIsWrongUse() {
    assertThat(CommandRun.of("policy", "validate", "none.yaml").code()).isEqualTo(2);
  }

  @Test
  void diffTellsDirectionAndStep() throws IOException {
    CommandRun run =
        CommandRun.of(
            "policy",
            "diff",
            "v0",
            file("version: 1\nbreaker: {watchScore: 45}\nstress: {dropSigmas: 2}\n"));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "breaker.watchScore: 40.0 -> 45.0 (loosens)",
            "stress.dropSigmas: 3.5 -> 2.0 (tightens)",
            "refused by a gate with keys: stress.dropSigmas may change at most by a factor of 1.5",
            "2 changes, 1 loosen: needs a second person and the delay");
  }

  @Test
  void diffKnowsAShadow() throws IOException {
    CommandRun run =
        CommandRun.of(
            "policy", "diff", "v0", file("version: 1\nshadow: true\nstress: {dropSigmas: 2}\n"));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("stress.dropSigmas: 3.5 -> 2.0", "shadow: judged by beside the policy in force")
        .doesNotContain("refused by a gate");
  }

  @Test
  void showTellsShadowsFromPolicies() throws IOException {
    Path log = directory.resolve("policy-log.jsonl");
    Files.writeString(
        log,
        entry(1, "POLICY", "{}")
            + entry(2, "SHADOW", "{}")
            + entry(3, "SHADOW", "{\"shadow\":\"end\"}"));
    CommandRun run = CommandRun.of("policy", "show", "--log", log.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("#1 version 1,", "#2 shadow version 2,", "#3 shadow version 3,")
        .containsOnlyOnce("the shadow ends");
  }

  @Test
  void shadowDoesNotGovern() throws IOException {
    List<String> errors = new ArrayList<>();
    PolicyFiles.read(Path.of(file("version: 1\nshadow: true\n")), errors);
    assertThat(errors)
        .singleElement()
        .satisfies(e -> assertThat(e).endsWith("shadow must be absent from what governs"));
  }

  @Test
  void logOfARunGivesItsShadowsAndPoliciesApart() throws IOException {
    Path log = directory.resolve("policy-log.jsonl");
    String shadow = "{\\\"version\\\":2,\\\"shadow\\\":true}";
    Files.writeString(log, line(1, "POLICY", "{\\\"version\\\":1}") + line(2, "SHADOW", shadow));
    List<String> errors = new ArrayList<>();
    assertThat(PolicyFiles.read(log, errors)).extracting(Policy::version).containsExactly(0L, 1L);
    assertThat(PolicyFiles.timeline(log, errors))
        .extracting(PolicyEntry::kind)
        .containsExactly(ControlKind.POLICY, ControlKind.SHADOW);
    assertThat(errors).isEmpty();
  }

  @Test
  void documentOfAShadowNeedNotSayThatItIsOne() throws IOException {
    List<String> errors = new ArrayList<>();
    assertThat(PolicyFiles.shadows(Path.of(file("version: 1\n")), errors))
        .extracting(Policy::use)
        .containsExactly(PolicyUse.SHADOW);
  }

  private static String entry(long number, String kind, String document) {
    return line(number, kind, document.replace("\"", "\\\""));
  }

  private static String line(long number, String kind, String escaped) {
    return "{\"sequence\":%d,\"version\":%d,\"kind\":\"%s\",\"effectiveFromMillis\":5,\"document\":\"%s\"}%n"
        .formatted(number, number, kind, escaped);
  }

  @Test
  void signedPolicyIsAdmittedByTheRing() throws IOException {
    ControlSetup setup = ring();
    CommandRun run =
        CommandRun.of(
            "policy",
            "sign",
            file("version: 1\n"),
            "--key",
            key(),
            "--key-id",
            "ann",
            "--sequence",
            "5");
    assertThat(run.code()).isZero();
    Envelope envelope = new PolicyDocuments().open(run.out().strip()).envelope();
    assertThat(envelope.payload()).isEqualTo("version: 1\n");
    Freshness now = new Freshness(Instant.parse(envelope.issuedAt()).toEpochMilli(), 1);
    assertThat(Admission.of(envelope, setup.ring(), 4, now).admitted()).isTrue();
  }

  @Test
  void invalidPolicyIsNotSigned() throws IOException {
    ring();
    CommandRun run =
        CommandRun.of("policy", "sign", file("version: 0\n"), "--key", key(), "--key-id", "a b");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("version must be at least 1", "--key-id must be");
  }

  @Test
  void privateKeyIsReadableByItsOwnerAloneAndNeverOverwritten() throws IOException {
    ring();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(key()))))
        .isEqualTo("rw-------");
    CommandRun again =
        CommandRun.of(
            "keys",
            "generate",
            "--id",
            "ann",
            "--role",
            "AUTHOR",
            "--owner",
            "Ann",
            "--out",
            key());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("must be a new file");
  }

  @Test
  void keysOfARingAreListed() throws IOException {
    ring();
    CommandRun run = CommandRun.of("keys", "list", directory.resolve("ring.yaml").toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("ann", "AUTHOR", "Ann \"the pen\"", "15 min");
  }

  @Test
  void ringWithErrorsIsRefusedWithAllOfThem() throws IOException {
    CommandRun run =
        CommandRun.of(
            "keys",
            "list",
            file("keys: {a: {role: KING, owner: A, publicKey: x}}\nrules: {muteMillis: 1}\n"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("role of key a", "publicKey of key a", "rules.muteMillis");
  }

  @Test
  void overrideIsPrintedAsADocument() {
    CommandRun run =
        CommandRun.of(
            "override",
            "halt",
            "--scope",
            "asset:BTC",
            "--operator",
            "Eve",
            "--reason",
            "drill",
            "--ttl",
            "5m",
            "--print");
    assertThat(run.code()).isZero();
    assertThat(new PolicyDocuments().readOverride(run.out()).ttlMillis()).isEqualTo(300_000);
  }

  @Test
  void overrideWithoutBrokerOrWithABadLengthIsWrongUse() {
    CommandRun run =
        CommandRun.of(
            "override",
            "HALT",
            "--scope",
            "asset:BTC",
            "--operator",
            "Eve",
            "--reason",
            "drill",
            "--ttl",
            "soon");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ttl must be a duration", "--bootstrap must be");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy validate",
        "policy diff",
        "policy sign",
        "policy apply",
        "policy show",
        "override",
        "keys generate",
        "keys list"
      })
  void everyCommandSaysItsExitCodes(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.add("--help");
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: firebreak " + command, "Exit code: 0");
  }

  @Test
  void timelineOfARunIsShown() throws IOException {
    String log =
        "{\"acceptedMillis\":1,\"effectiveFromMillis\":0,\"version\":3,\"author\":\"Ann\","
            + "\"document\":\"{}\",\"sequence\":2,\"kind\":\"POLICY\",\"signedBy\":\"ann+bob\","
            + "\"changes\":\"breaker.watchScore: 40.0 -> 45.0 (loosens)\"}\n";
    CommandRun run = CommandRun.of("policy", "show", "--log", file(log));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "#2 version 3, in force from 1970-01-01T00:00:00Z, by Ann, signed by ann+bob",
            "    breaker.watchScore: 40.0 -> 45.0 (loosens)");
  }

  /** A ring with Ann's key, whose private half is in {@link #key}. */
  private ControlSetup ring() throws IOException {
    CommandRun made =
        CommandRun.of(
            "keys",
            "generate",
            "--id",
            "ann",
            "--role",
            "AUTHOR",
            "--owner",
            "Ann \"the pen\"",
            "--out",
            key());
    assertThat(made.code()).isZero();
    Path ring = Files.writeString(directory.resolve("ring.yaml"), made.out());
    List<String> errors = new ArrayList<>();
    ControlSetup setup = KeyFiles.ring(ring, "ring", errors);
    assertThat(errors).isEmpty();
    return setup;
  }

  private String key() {
    return directory.resolve("ann.pem").toString();
  }

  private String file(String text) throws IOException {
    return Files.writeString(directory.resolve("document"), text).toString();
  }
}

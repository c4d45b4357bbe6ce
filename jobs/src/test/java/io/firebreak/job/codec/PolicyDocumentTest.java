package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.codec.PolicyDocument.Parsed;
import io.firebreak.policy.AssetClass;
import io.firebreak.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyDocumentTest {

  @Test
  void keepsTheValuesOfVersionZeroWhereNothingIsSaid() {
    Parsed parsed = PolicyDocument.parse("version: 3\n");
    assertThat(parsed.errors()).isEmpty();
    assertThat(parsed.policy()).isEqualTo(Policy.v0().effective(3, Long.MIN_VALUE));
  }

  @Test
  void replacesWhatIsSaid() {
    Policy policy = accepted("breaker: {paceScore: 57.5}\nstress:\n  repeatMillis: 2000\n");
    assertThat(policy.breaker().paceScore()).isEqualTo(57.5);
    assertThat(policy.stress().repeatMillis()).isEqualTo(2000);
    assertThat(policy.breaker().haltScore()).isEqualTo(Policy.v0().breaker().haltScore());
  }

  @ParameterizedTest
  @ValueSource(strings = {"asap", "0", "1970-01-01T00:00:00Z"})
  void endThatWouldBeNoneIsRefused(String expires) {
    assertThat(PolicyDocument.parse("version: 1\nexpires: " + expires + "\n").errors())
        .singleElement()
        .asString()
        .startsWith("expires must be a time after");
  }

  @Test
  void mergesTheClassTableByKey() {
    Policy policy =
        accepted("haircut: {classes: {major: {capBps: 9000}}, assetClasses: {PEPE: longTail}}");
    AssetClass before = Policy.v0().haircut().classes().get("major");
    assertThat(policy.haircut().classOf("BTC").capBps()).isEqualTo(9000);
    assertThat(policy.haircut().classOf("BTC").reactionMillis()).isEqualTo(before.reactionMillis());
    assertThat(policy.haircut().assetClasses()).containsEntry("PEPE", "longTail").hasSize(23);
    assertThat(policy.haircut().classes()).hasSize(5);
  }

  @Test
  void acceptsANewClassThatIsComplete() {
    String row =
        "{priorVolatility: 2, reactionMillis: 900000, initialFloorBps: 2000, coldInitialBps: 5000,"
            + " maintenanceFloorBps: 1500, coldMaintenanceBps: 4000, capBps: 9900}";
    Policy policy = accepted("haircut: {classes: {meme: " + row + "}}");
    assertThat(policy.haircut().classes().get("meme").initialFloorBps()).isEqualTo(2000);
  }

  @Test
  void refusesANewClassThatIsNot() {
    assertThat(PolicyDocument.parse("haircut: {classes: {meme: {capBps: 9900}}}").errors())
        .hasSize(6)
        .contains(
            "haircut.classes.meme.priorVolatility is missing, and haircut.classes.meme is new");
  }

  @Test
  void replacesListsWhole() {
    Policy policy = accepted("{\"consolidation\":{\"quoteAssets\":[\"USDT\"],\"parAssets\":[]}}");
    assertThat(policy.consolidation().quoteAssets()).containsExactly("USDT");
    assertThat(policy.consolidation().parAssets()).isEmpty();
  }

  @Test
  void reportsEveryErrorAtOnce() {
    String document =
        """
        version: one
        colour: red
        breaker: {paceScore: high, exitRatio: 2, paceScor: 1}
        haircut: {assetClasses: {BTC: mayor}, minStepBps: 2.5}
        stress: 5
        """;
    assertThat(PolicyDocument.parse(document).errors())
        .anyMatch(e -> e.startsWith("colour is not a known key; allowed: [version,"))
        .anyMatch(e -> e.startsWith("breaker.paceScor is not a known key"))
        .contains(
            "version must be a whole number, was \"one\"",
            "breaker.paceScore must be a finite number, was \"high\"",
            "breaker.exitRatio must be in [0.1, 0.99], was 2",
            "haircut.minStepBps must be a whole number, was 2.5",
            "stress must be a map of keys, was 5")
        .anyMatch(e -> e.startsWith("haircut.assetClasses.BTC must be one of"))
        .hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02T03:04:05Z, 1767323045000",
    "2026-01-02T04:04:05.250+01:00, 1767323045250",
    "1767323045000, 1767323045000"
  })
  void readsTheEffectiveTime(String written, long millis) {
    Parsed parsed = PolicyDocument.parse("effectiveFrom: " + written);
    assertThat(parsed.policy().effectiveFromMillis()).isEqualTo(millis);
    assertThat(parsed.asap()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"effectiveFrom: asap", "version: 1"})
  void takesNoTimeForAsSoonAsPossible(String document) {
    assertThat(PolicyDocument.parse(document).asap()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2026-01-02", "-5", "1.5", "[]", "null"})
  void refusesAnyOtherTime(String time) {
    assertThat(PolicyDocument.parse("effectiveFrom: " + time).errors())
        .singleElement()
        .asString()
        .startsWith("effectiveFrom must be an ISO-8601 time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "5",
        "{",
        "a: b: c",
        "version: 1\nversion: 2",
        "{\"version\":1}{}",
        "version: .nan",
        "breaker: &b {paceScore: 57}\nstress: *b",
        "---\nversion: 1\n---\nversion: 2\n"
      })
  void refusesWhatIsNotOneDocument(String text) {
    assertThat(PolicyDocument.parse(text).errors()).isNotEmpty();
    assertThat(PolicyDocument.parse(text).policy()).isNull();
  }

  @Test
  void refusesADocumentOverTheLimit() {
    String text = "#" + "x".repeat(PolicyDocument.MAX_BYTES);
    assertThat(PolicyDocument.parse(text).errors())
        .containsExactly("policy must be at most 1048576 bytes, was 1048577");
  }

  @Test
  void refusesADocumentThatIsTooDeep() {
    assertThat(
            PolicyDocument.parse("{\"haircut\":" + "[".repeat(20) + "]".repeat(20) + "}").errors())
        .singleElement()
        .asString()
        .contains("depth");
  }

  @Test
  void readsBackWhatItWrites() {
    Policy policy = Policy.v0().effective(7, 1_767_323_045_250L);
    Parsed parsed = PolicyDocument.parse(PolicyDocument.write(policy));
    assertThat(parsed).isEqualTo(new Parsed(policy, false, List.of()));
  }

  @Test
  void writesTablesInTheOrderOfTheirKeys() {
    assertThat(PolicyDocument.write(Policy.v0()))
        .startsWith("{\"version\":0,\"consolidation\":{")
        .containsSubsequence("\"fiat\":{", "\"large\":{", "\"longTail\":{", "\"major\":{");
  }

  private static Policy accepted(String document) {
    Parsed parsed = PolicyDocument.parse(document);
    assertThat(parsed.errors()).isEmpty();
    return parsed.policy();
  }
}

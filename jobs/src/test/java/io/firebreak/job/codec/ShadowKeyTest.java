package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadowKeyTest {
  @ParameterizedTest
  @CsvSource({"true, SHADOW", "false, ACTIVE", "end, SHADOW_END"})
  void saysWhatAPolicyIsFor(String value, PolicyUse use) {
    assertThat(read("version: 1\nshadow: " + value).use()).isEqualTo(use);
  }

  @ParameterizedTest
  @CsvSource({"true", "false", "end"})
  void isReadBackAsItWasWritten(String value) {
    Policy policy = read("version: 3\neffectiveFrom: 5000\nshadow: " + value);
    assertThat(read(PolicyDocument.write(policy))).isEqualTo(policy);
  }

  @Test
  void ordinaryPolicyIsWrittenWithoutIt() {
    assertThat(PolicyDocument.write(Policy.v0())).doesNotContain("shadow");
  }

  @Test
  void refusesAnotherWord() {
    assertThat(PolicyDocument.parse("version: 1\nshadow: maybe").errors())
        .containsExactly("shadow must be true, false or end, was \"maybe\"");
  }

  @Test
  void refusesValuesBesideAnEnd() {
    assertThat(PolicyDocument.parse("version: 1\nshadow: end\nbreaker: {}").errors())
        .hasSize(1)
        .allMatch(error -> error.startsWith("breaker is not a known key"));
  }

  private static Policy read(String document) {
    PolicyDocument.Parsed parsed = PolicyDocument.parse(document);
    assertThat(parsed.errors()).isEmpty();
    return parsed.policy();
  }
}

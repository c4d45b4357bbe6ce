package io.firebreak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDiffTest {
  private static List<FieldChange> changes(Policy after) {
    return PolicyDiff.between(Policy.v0(), after);
  }

  @Test
  void samePolicyUnderAnotherVersionChangesNothing() {
    assertThat(changes(Policy.v0().effective(9, 5))).isEmpty();
  }

  @Test
  void saysWhatWasAndWhatIs() {
    assertThat(changes(PolicyFields.with("breaker.watchScore", 44)))
        .containsExactly(new FieldChange("breaker.watchScore", "40.0", "44.0", true, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "breaker.watchScore, 39, false",
    "breaker.watchScore, 41, true",
    "haircut.tailMultiple, 2.7, false",
    "haircut.tailMultiple, 2.6, true",
    "haircut.noticeMillis, 3600001, true",
    "haircut.noticeMillis, 3599999, true",
    "quality.holdMillis, 60001, true"
  })
  void directionOfAChangeIsThatOfItsField(String field, double value, boolean loosens) {
    assertThat(changes(PolicyFields.with(field, value)))
        .singleElement()
        .extracting(FieldChange::loosens)
        .isEqualTo(loosens);
  }

  @Test
  void tooLargeAStepSaysSo() {
    assertThat(changes(PolicyFields.with("stress.dropSigmas", 35)))
        .singleElement()
        .extracting(FieldChange::refusal)
        .isEqualTo(
            "stress.dropSigmas may change at most by a factor of 1.5 at once, was 3.5 to 35.0");
  }

  @Test
  void wordsNamePathValuesAndDirection() {
    assertThat(changes(PolicyFields.with("breaker.watchScore", 36)).get(0).words())
        .isEqualTo("breaker.watchScore: 40.0 -> 36.0 (tightens)");
  }
}

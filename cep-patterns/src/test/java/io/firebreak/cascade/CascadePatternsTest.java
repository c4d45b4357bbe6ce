package io.firebreak.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.StressEvent;
import java.time.Duration;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every pattern of the catalogue owes. */
class CascadePatternsTest {

  @Test
  void uidsAreFixed() {
    // State of a running job hangs on these names.
    assertThat(CascadePatterns.all())
        .extracting(CascadePattern::uid)
        .containsExactly(
            "cep-crash-onset-v1",
            "cep-cascade-observed-v1",
            "cep-cascade-inferred-v1",
            "cep-flash-crash-v1",
            "cep-flash-crash-rebound-v1",
            "cep-liquidity-vacuum-v1",
            "cep-runaway-algorithm-v1",
            "cep-runaway-participant-v1",
            "cep-oracle-fault-v1",
            "cep-depeg-global-v1",
            "cep-depeg-local-v1",
            "cep-cross-venue-contagion-v1",
            "cep-cross-asset-contagion-v1",
            "cep-margin-spiral-v1",
            "cep-feed-blackout-v1");
  }

  @ParameterizedTest
  @MethodSource("io.firebreak.cascade.CascadePatterns#all")
  void everyPatternEnds(CascadePattern pattern) {
    assertThat(pattern.pattern().getWindowSize()).contains(pattern.card().within());
    assertThat(pattern.card().within()).isBetween(Duration.ofSeconds(1), Duration.ofHours(1));
  }

  @ParameterizedTest
  @MethodSource("io.firebreak.cascade.CascadePatterns#all")
  void everyPatternSkipsSpentLetters(CascadePattern pattern) {
    assertThat(pattern.pattern().getAfterMatchSkipStrategy().isSkipStrategy()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("io.firebreak.cascade.CascadePatterns#all")
  void everyPatternIsDescribed(CascadePattern pattern) {
    assertThat(pattern.card().description()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(classes = {StressEvent.class, CascadeAlert.class, EpisodeState.class})
  void dataAndStateNeedNoGenericSerializer(Class<?> type) {
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
  }
}

package io.firebreak.evaluation;

import static io.firebreak.evaluation.Evaluations.HOUR;
import static io.firebreak.evaluation.Evaluations.MINUTE;
import static io.firebreak.evaluation.Evaluations.ONSET;
import static io.firebreak.evaluation.Evaluations.TROUGH;
import static io.firebreak.evaluation.Evaluations.label;
import static io.firebreak.evaluation.Evaluations.local;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrashEventsTest {
  @Test
  void joinsLabelsThatOverlap() {
    List<CrashEvent> events =
        of(label("gemini", ONSET + MINUTE, TROUGH + 9 * MINUTE), label("coinbase", ONSET, TROUGH));

    assertThat(events)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.onsetMillis()).isEqualTo(ONSET);
              assertThat(event.troughMillis()).isEqualTo(TROUGH + 9 * MINUTE);
              assertThat(event.labels()).hasSize(2);
            });
  }

  @Test
  void joinsALabelThatBeginsAtTheTroughOfAnother() {
    assertThat(of(label(ONSET, TROUGH), label("gemini", TROUGH, TROUGH + MINUTE))).hasSize(1);
  }

  @Test
  void keepsALabelThatBeginsAfterTheTroughApart() {
    assertThat(of(label(ONSET, TROUGH), label("gemini", TROUGH + 1, TROUGH + MINUTE))).hasSize(2);
  }

  @Test
  void joinsThroughALabelThatReachesFurther() {
    List<CrashEvent> events =
        of(
            label("a", ONSET, ONSET + 40 * MINUTE),
            label("b", ONSET + MINUTE, ONSET + 2 * MINUTE),
            label("c", ONSET + 39 * MINUTE, ONSET + 50 * MINUTE));

    assertThat(events).hasSize(1);
  }

  @Test
  void keepsAssetsApart() {
    Label other = new Label("AVAX", "binance", "AVAXUSDT", ONSET, TROUGH, .2, 1, 1);

    assertThat(of(label(ONSET, TROUGH), other))
        .extracting(CrashEvent::asset)
        .containsExactly("AAVE", "AVAX");
  }

  @Test
  void isAnAftershockJustInsideSixHours() {
    long second = ONSET + 6 * HOUR - 1;

    assertThat(of(label(ONSET, TROUGH), label(second, second)))
        .extracting(CrashEvent::aftershock)
        .containsExactly(false, true);
  }

  @Test
  void countsAtSixHours() {
    long second = ONSET + 6 * HOUR;

    assertThat(of(label(ONSET, TROUGH), label(second, second)))
        .extracting(CrashEvent::aftershock)
        .containsExactly(false, false);
  }

  @Test
  void isAnAftershockOfAnAftershock() {
    long second = ONSET + 4 * HOUR;
    long third = ONSET + 8 * HOUR;

    assertThat(of(label(ONSET, TROUGH), label(second, second), label(third, third)))
        .extracting(CrashEvent::aftershock)
        .containsExactly(false, true, true);
  }

  @Test
  void isLocalWhereEveryLabelIs() {
    assertThat(of(local("a", ONSET, TROUGH))).extracting(CrashEvent::local).containsExactly(true);
  }

  @Test
  void isNotLocalWhereOneLabelIsNot() {
    assertThat(of(local("a", ONSET, TROUGH), label("b", ONSET, TROUGH)))
        .extracting(CrashEvent::local)
        .containsExactly(false);
  }

  @Test
  void hasTheLargestFallOfItsLabels() {
    Label deep = new Label("AAVE", "deep", "s", ONSET, TROUGH, .7, 1, 1);

    assertThat(of(label(ONSET, TROUGH), deep).get(0).fallFraction()).isEqualTo(.7);
  }

  private static List<CrashEvent> of(Label... labels) {
    return CrashEvents.of(List.of(labels), MatchRules.strict());
  }
}

package io.firebreak.evaluation;

import static io.firebreak.evaluation.Evaluations.ONSET;
import static io.firebreak.evaluation.Evaluations.TROUGH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
  @ParameterizedTest
  @CsvSource({"1, 1, false", "2, 1, true", "3, 1, true", "3, 2, false", "2, 2, false"})
  void isLocalWhereOneOfSeveralVenuesCrashed(int recorded, int crashed, boolean local) {
    Label label = new Label("AAVE", "v", "s", ONSET, TROUGH, .2, recorded, crashed);

    assertThat(label.local()).isEqualTo(local);
  }

  @Test
  void ofItsInstrumentIsNeverLocal() {
    Label label = Evaluations.local("gemini", ONSET, TROUGH).ofInstrument();

    assertThat(label.local()).isFalse();
    assertThat(label.asset()).isEqualTo("gemini|AAVEUSDT");
  }

  @Test
  void refusesATroughBeforeTheOnset() {
    assertThatThrownBy(() -> Evaluations.label(ONSET, ONSET - 1))
        .hasMessage("trough_ms must be at least onset_ms " + ONSET + ", was " + (ONSET - 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
  void refusesAFallThatIsNoFractionOfThePrice(double fall) {
    assertThatThrownBy(() -> new Label("A", "v", "s", ONSET, TROUGH, fall, 1, 1))
        .hasMessage("drop must be in (0, 1), was " + fall);
  }

  @Test
  void refusesMoreCrashedThanRecordedVenues() {
    assertThatThrownBy(() -> new Label("A", "v", "s", ONSET, TROUGH, .2, 1, 2))
        .hasMessage("venues_crashed must be in [1, venues_recorded 1], was 2");
  }
}

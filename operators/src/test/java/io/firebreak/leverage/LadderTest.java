package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.Exposures;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {
  private static final Ladder REPORTED =
      Ladder.reported(
          List.of(
              new VenueExposures(
                  "aave", 0, new Exposures(new double[] {95}, new double[] {10}, 0.1))),
          100,
          0);
  private static final Ladder ESTIMATED =
      Ladder.estimated(
          OpenInterestFlow.read(
              OpenInterestState.unseen(),
              OpenInterestFlowTest.reading(1_000, 100),
              LeverageMix.major()),
          100);

  @Test
  void reportedLadderIsItsOwnBound() {
    assertThat(REPORTED.basis()).isEqualTo(Basis.REPORTED);
    assertThat(REPORTED.upperUsd()).containsExactly(REPORTED.soldUsd());
  }

  @Test
  void sumWithAnEstimatedPartIsAnEstimate() {
    Ladder both = REPORTED.plus(ESTIMATED);
    assertThat(both.basis()).isEqualTo(Basis.ESTIMATE);
    assertThat(both.soldUsd()[60]).isEqualTo(REPORTED.soldUsd()[60] + ESTIMATED.soldUsd()[60]);
    assertThat(both.upperUsd()[10]).isEqualTo(REPORTED.upperUsd()[10] + ESTIMATED.upperUsd()[10]);
  }

  @Test
  void unknownPartLeavesTheOtherAsItIs() {
    assertThat(Ladder.unknown().plus(REPORTED)).isSameAs(REPORTED);
    assertThat(ESTIMATED.plus(Ladder.unknown())).isSameAs(ESTIMATED);
  }

  @Test
  void nothingKnownIsUnknownAndNotEmpty() {
    assertThat(Ladder.reported(List.of(), 100, 0).basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(Ladder.estimated(OpenInterestState.unseen(), 100).soldUsd()).isEmpty();
    assertThat(REPORTED.plus(REPORTED).basis()).isEqualTo(Basis.REPORTED);
  }
}

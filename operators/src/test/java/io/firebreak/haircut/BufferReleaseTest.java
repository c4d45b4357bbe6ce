package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.measure.DecayingMoments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Computed by hand from the rule: what is posted over the slow mean, by the model over it. */
class BufferReleaseTest {
  private static final DecayingMoments SLOW = DecayingMoments.unseen().plus(1_000, 0, 60);

  @ParameterizedTest
  @CsvSource({
    "800, 1000",
    "1000, 1250",
    "1050, 1260",
    "1125, 1265.625",
    "1200, 1260",
    "1250, 1250",
    "1500, 1500"
  })
  void hardlyMovesWhatIsPostedWhileTheModelRisesByAQuarter(int modelBps, double postedBps) {
    assertThat(modelBps * (1 + BufferRelease.share(modelBps, SLOW, 0.25)))
        .isCloseTo(postedBps, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0", "1000"})
  void chargesNothingBeforeThereIsASlowMean(int modelBps) {
    assertThat(BufferRelease.share(modelBps, DecayingMoments.unseen(), 0.25)).isZero();
  }
}

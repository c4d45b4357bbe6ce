package io.firebreak.leverage;

import io.firebreak.RestoredStream;
import io.firebreak.measure.DecayingRate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A restore in mid-stream leaves the bits of each leverage measure as they are. */
class LeverageRestoreTest {
  private static final int STEPS = 500;

  private final double[] noise = new SplittableRandom(5).doubles(STEPS).toArray();

  @Test
  void ofLiquidationIntensity() {
    RestoredStream.assertExact(
        LiquidationState.unseen(),
        STEPS,
        i -> state -> LiquidationIntensity.plus(state, noise[i] * 1e5, i * 250L));
  }

  @Test
  void ofLiquidationAcceleration() {
    RestoredStream.assertExact(
        DecayingRate.unseen(),
        STEPS,
        i -> rate -> LiquidationAcceleration.plus(rate, noise[i] * 1e5, i * 250L));
  }

  @Test
  void ofTheBranchingRatio() {
    RestoredStream.assertExact(
        BranchingState.unseen(),
        STEPS,
        i -> state -> BranchingRatio.plus(state, (int) (noise[i] * 4), i * 250L));
  }

  @Test
  void ofTheFlowOfOpenInterest() {
    RestoredStream.assertExact(
        OpenInterestState.unseen(),
        STEPS,
        i -> state -> OpenInterestFlow.read(state, reading(i), LeverageMix.major()));
  }

  private OpenInterestReading reading(int i) {
    double price = 50_000 * (1 + 0.05 * noise[i]);
    return new OpenInterestReading(1_000 + 100 * noise[i], 20 * noise[i], price * 0.998, price);
  }
}

package io.firebreak.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.leverage.BranchingRatio;
import io.firebreak.leverage.BranchingState;
import io.firebreak.leverage.LeverageMix;
import io.firebreak.leverage.LiquidationAcceleration;
import io.firebreak.leverage.OpenInterestFlow;
import io.firebreak.leverage.OpenInterestReading;
import io.firebreak.leverage.OpenInterestState;
import io.firebreak.leverage.ThrottledWindow;
import io.firebreak.measure.DecayingRate;
import java.io.IOException;
import java.util.SplittableRandom;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The leverage states as a checkpoint holds them: their size, and a restore in mid-stream. */
class LeverageStateTest {
  private static final int STEPS = 1_000;

  @Test
  void statesOfAnAssetTakeAtMostSevenHundredBytes() throws IOException {
    int bytes =
        bytes(OpenInterestState.class, OpenInterestState.unseen()).length
            + bytes(BranchingState.class, BranchingState.unseen()).length
            + bytes(DecayingRate.class, DecayingRate.unseen()).length;
    assertThat(bytes).isBetween(500, 700);
  }

  @Test
  void throttledWindowOfAnInstrumentTakesAtMostAHundredBytes() throws IOException {
    ThrottledWindow window = ThrottledWindow.opened(0, 1_000, 1);
    assertThat(bytes(ThrottledWindow.class, window).length).isLessThanOrEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void openInterestGoesOnAfterARestoreAsIfThereWasNone(long seed) throws IOException {
    int restoredAt = new SplittableRandom(seed).nextInt(STEPS);
    assertThat(bytes(OpenInterestState.class, openInterest(seed, restoredAt)))
        .isEqualTo(bytes(OpenInterestState.class, openInterest(seed, STEPS)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void branchingGoesOnAfterARestoreAsIfThereWasNone(long seed) throws IOException {
    int restoredAt = new SplittableRandom(seed).nextInt(STEPS);
    assertThat(branching(seed, restoredAt)).isEqualTo(branching(seed, STEPS));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void accelerationGoesOnAfterARestoreAsIfThereWasNone(long seed) throws IOException {
    int restoredAt = new SplittableRandom(seed).nextInt(STEPS);
    assertThat(acceleration(seed, restoredAt)).isEqualTo(acceleration(seed, STEPS));
  }

  private static OpenInterestState openInterest(long seed, int restoredAt) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    OpenInterestState state = OpenInterestState.unseen();
    double price = 100;
    for (int i = 0; i < STEPS; i++) {
      price *= 1 + random.nextDouble(-0.02, 0.02);
      double interest = random.nextDouble(900, 1_100);
      OpenInterestReading reading =
          new OpenInterestReading(interest, random.nextDouble(5), price * 0.99, price);
      state = OpenInterestFlow.read(state, reading, LeverageMix.major());
      state = i == restoredAt ? restored(OpenInterestState.class, state) : state;
    }
    return state;
  }

  private static BranchingState branching(long seed, int restoredAt) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    BranchingState state = BranchingState.unseen();
    for (int i = 0; i < STEPS; i++) {
      state = BranchingRatio.plus(state, random.nextInt(4), 2_250L * i);
      state = i == restoredAt ? restored(BranchingState.class, state) : state;
    }
    return state;
  }

  private static DecayingRate acceleration(long seed, int restoredAt) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    DecayingRate burst = DecayingRate.unseen();
    for (int i = 0; i < STEPS; i++) {
      burst = LiquidationAcceleration.plus(burst, random.nextDouble(1e5), 250L * i);
      burst = i == restoredAt ? restored(DecayingRate.class, burst) : burst;
    }
    return burst;
  }

  private static <T> T restored(Class<T> type, T state) throws IOException {
    return serializer(type).deserialize(new DataInputDeserializer(bytes(type, state)));
  }

  private static <T> byte[] bytes(Class<T> type, T state) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(1_024);
    serializer(type).serialize(state, out);
    return out.getCopyOfBuffer();
  }

  private static <T> TypeSerializer<T> serializer(Class<T> type) {
    return TypeInformation.of(type).createSerializer(new SerializerConfigImpl());
  }
}

package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

/** The state as a checkpoint holds it. */
class RealisedStateTest {
  private static final TypeSerializer<RealisedState> SERIALIZER =
      TypeInformation.of(RealisedState.class).createSerializer(new SerializerConfigImpl());

  @Test
  void stateOfAnAssetTakes880BytesFromTheFirstPriceOn() {
    RealisedState state = RealisedVolatility.start(100, 0);
    int first = written(state).length;
    assertThat(first).isEqualTo(880);
    assertThat(written(RandomPrices.of(1, 3_000).run(state)).length).isEqualTo(first);
  }

  @Property(tries = 20, seed = "31")
  void stopCopyAndGoOnGivesTheSameBits(
      @ForAll @LongRange(min = 1) long seed, @ForAll @IntRange(min = 1, max = 20_000) int stop) {
    RandomPrices prices = RandomPrices.of(seed, 20_000);
    RealisedState start = RealisedVolatility.start(prices.prices()[0], prices.times()[0]);
    RealisedState whole = prices.run(start);
    RealisedState copied = prices.run(read(written(prices.run(start, 1, stop))), stop, 20_000);
    assertThat(written(copied)).isEqualTo(written(whole));
  }

  @Property(tries = 20, seed = "32")
  void readingChangesNoState(@ForAll @LongRange(min = 1) long seed) {
    RandomPrices prices = RandomPrices.of(seed, 2_000);
    RealisedState state = prices.run(RealisedVolatility.start(100, prices.times()[0]));
    byte[] before = written(state);
    long later = new SplittableRandom(seed).nextLong(1_000_000_000L);
    RealisedVolatility.view(state, state.timeMillis() + later, 0.6);
    assertThat(written(state)).isEqualTo(before);
  }

  private static byte[] written(RealisedState state) {
    DataOutputSerializer out = new DataOutputSerializer(1_024);
    try {
      SERIALIZER.serialize(state, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.getCopyOfBuffer();
  }

  private static RealisedState read(byte[] bytes) {
    try {
      return SERIALIZER.deserialize(new DataInputDeserializer(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.model.FlowView;
import io.firebreak.model.HaircutTier;
import io.firebreak.model.LeverageView;
import io.firebreak.model.PolicyEntry;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFormatTest {
  private static final int EXHAUSTIVE_NUMBERS = 9;

  static Stream<Class<? extends Record>> outputs() {
    return OutputSchemas.records().values().stream();
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void readsBackEveryOutputWithAnyNumbersMissing(Class<? extends Record> type) {
    masks(SampleRecords.numbers(type))
        .forEach(
            missing -> {
              Record written = SampleRecords.of(type, missing);
              assertThat((Record) JsonFormat.read(JsonFormat.write(written), type))
                  .usingRecursiveComparison()
                  .withEqualsForType(Double::equals, Double.class)
                  .isEqualTo(written);
            });
  }

  private static LongStream masks(int numbers) {
    return numbers <= EXHAUSTIVE_NUMBERS
        ? LongStream.range(0, 1L << numbers)
        : LongStream.concat(LongStream.of(0, -1), new Random(7).longs(300));
  }

  @Test
  void writesComponentsInTheirOrderAndTheShortestDoubles() {
    assertThat(JsonFormat.write(new HaircutTier(0, 2e-3, 0.1 + 0.2)))
        .isEqualTo(
            "{\"minUsdValue\":0.0,\"maxUsdValue\":0.002,\"discountRate\":0.30000000000000004}");
  }

  @Test
  void writesTheShortestFormWhereOldJavaVersionsWriteALongerOne() {
    // Double.toString gives 1.06840000000000016E17 before Java 19.
    assertThat(
            JsonFormat.write(new FlowView(Double.parseDouble("1.0684000000000002E17"), 1e-5, 1e7)))
        .isEqualTo("{\"imbalance\":1.0684000000000002E17,\"z\":1.0E-5,\"volumeRatio\":1.0E7}");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertThat(JsonFormat.write(new FlowView(Double.NaN, 1, Double.NaN))).isEqualTo("{\"z\":1.0}");
  }

  @Test
  void leavesOutNull() {
    assertThat(JsonFormat.write(new PolicyEntry(1, 2, 3, null, "{}", 4)))
        .isEqualTo(
            "{\"acceptedMillis\":1,\"effectiveFromMillis\":2,\"version\":3,"
                + "\"document\":\"{}\",\"sequence\":4,\"kind\":\"POLICY\",\"signedBy\":\"\",\"changes\":\"\",\"keySequences\":\"\",\"revision\":0}");
  }

  @Test
  void keepsEmptyListsAndTheGapsInThem() {
    assertThat(JsonFormat.write(new LeverageView(1, 2, 3, new double[] {}))).endsWith("[]}");
    assertThat(JsonFormat.write(new LeverageView(1, 2, 3, new double[] {Double.NaN, 4})))
        .endsWith("\"ladderUsd\":[null,4.0]}");
  }

  @Test
  void refusesInfinity() {
    assertThatThrownBy(() -> JsonFormat.write(new FlowView(1, Double.NEGATIVE_INFINITY, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("z must be finite, was -Infinity");
  }

  @Test
  void refusesToReadWithoutARequiredComponent() {
    assertThatThrownBy(() -> JsonFormat.read("{}", ClockTick.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ClockTick cannot be read");
  }
}

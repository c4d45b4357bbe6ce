package io.firebreak.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.firebreak.model.Bar;
import io.firebreak.model.BookLevels;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.Exposures;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.PoolState;
import io.firebreak.model.Side;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.types.StringValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarketEventSerializerTest {
  private static final double[] LEVELS = {3, 2.5, Double.NaN};

  static Stream<MarketEvent> events() {
    return Stream.concat(
        Arrays.stream(EventKind.values()).map(MarketEventSerializerTest::bare),
        Stream.of(
            full(EventKind.BAR).toBuilder()
                .bar(new Bar(1, 2, 0.5, 1.5, Double.NaN, 60_000))
                .build(),
            full(EventKind.BOOK_DELTA).toBuilder()
                .book(new BookLevels(LEVELS, LEVELS, new double[0], new double[0]))
                .sequenceSpan(7)
                .build(),
            full(EventKind.EXPOSURE_LADDER).toBuilder()
                .exposures(new Exposures(LEVELS, LEVELS, 0.1))
                .build(),
            full(EventKind.DERIVATIVE_TICKER).toBuilder()
                .ticker(new DerivativeTicker(1, Double.NaN, 3, -0.0001))
                .build(),
            full(EventKind.OPTION_QUOTE).toBuilder()
                .option(new OptionQuote(9, 100, true, 1, 2, 1.5, 0.6, 99))
                .build(),
            full(EventKind.POOL_STATE).toBuilder()
                .pool(new PoolState(0.003, 1, 2, Double.NaN, LEVELS, new double[] {5, 6}))
                .build()));
  }

  @ParameterizedTest
  @MethodSource("events")
  void eventComesBackAsItWas(MarketEvent event) throws IOException {
    MarketEvent back = read(MarketEventSerializer.INSTANCE, write(event));
    assertThat(asFlinkWrites(back)).isEqualTo(asFlinkWrites(event));
  }

  @ParameterizedTest
  @MethodSource("events")
  void eventIsReadToItsLastByte(MarketEvent event) throws IOException {
    byte[] bytes = write(event);
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    MarketEventSerializer.INSTANCE.deserialize(in);
    assertThat(in.available()).isZero();
  }

  @Test
  void copyThroughViewsIsTheSameBytes() throws IOException {
    byte[] bytes = write(full(EventKind.TRADE));
    DataOutputSerializer out = new DataOutputSerializer(64);
    MarketEventSerializer.INSTANCE.copy(new DataInputDeserializer(bytes), out);
    assertThat(out.getCopyOfBuffer()).isEqualTo(bytes);
  }

  @Test
  void savepointsOfFlinksOwnRecordsAreMigrated() {
    TypeSerializer<MarketEvent> before =
        TypeInformation.of(MarketEvent.class).createSerializer(new SerializerConfigImpl());
    assertThat(
            new MarketEventSerializerSnapshot()
                .resolveSchemaCompatibility(before.snapshotConfiguration())
                .isCompatibleAfterMigration())
        .isTrue();
  }

  @Test
  void layoutOfANewerReleaseIsRefusedByItsVersion() {
    List<Integer> unknown = List.of(0, 3);
    for (int version : unknown) {
      assertThat(
              catchThrowable(
                  () ->
                      new MarketEventSerializerSnapshot()
                          .readSnapshot(
                              version,
                              new DataInputDeserializer(new byte[0]),
                              getClass().getClassLoader())))
          .hasMessageContaining("version 1 to 2, was " + version);
    }
  }

  /** A trade as version 1 wrote it: no bit says that an order follows. */
  @SuppressWarnings("EnumOrdinal")
  @Test
  void whatVersionOneWroteIsReadAlike() throws IOException {
    MarketEvent trade = MarketEvent.of(EventKind.TRADE, "v", "i").at(5).price(2).build();
    DataOutputSerializer out = new DataOutputSerializer(128);
    out.write(new byte[] {(byte) EventKind.TRADE.ordinal(), -1, (byte) Side.UNKNOWN.ordinal(), 0});
    StringValue.writeString("", out);
    out.writeLong(0);
    for (String text : List.of("v", "i", "", "")) {
      StringValue.writeString(text, out);
    }
    for (long number : new long[] {5, 5, 0}) {
      out.writeLong(number);
    }
    StringValue.writeString("", out);
    out.writeDouble(2);
    out.writeDouble(Double.NaN);
    out.writeLong(MarketEvent.UNSEQUENCED);
    DataInputDeserializer in = new DataInputDeserializer(out.getCopyOfBuffer());
    assertThat(MarketEventSerializer.INSTANCE.deserialize(in)).isEqualTo(trade);
  }

  private static MarketEvent bare(EventKind kind) {
    return MarketEvent.of(kind, "", "").build();
  }

  private static MarketEvent full(EventKind kind) {
    return MarketEvent.of(kind, "binance", "BTCUSDT")
        .from("trades-é.csv", 7)
        .listed("BTC", "USDT", InstrumentRole.PERPETUAL)
        .at(1_760_000_000_000L)
        .ingestedAt(1_760_000_000_123L)
        .sequence(42)
        .id("t42")
        .side(Side.SELL)
        .price(100.25)
        .quantity(0.5)
        .build();
  }

  /** Flink's own serializer of records tells every field apart, NaN and null included. */
  private static byte[] asFlinkWrites(MarketEvent event) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    TypeInformation.of(MarketEvent.class)
        .createSerializer(new SerializerConfigImpl())
        .serialize(event, out);
    return out.getCopyOfBuffer();
  }

  private static byte[] write(MarketEvent event) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    MarketEventSerializer.INSTANCE.serialize(event, out);
    return out.getCopyOfBuffer();
  }

  private static MarketEvent read(TypeSerializer<MarketEvent> serializer, byte[] bytes)
      throws IOException {
    return serializer.deserialize(new DataInputDeserializer(bytes));
  }
}

package io.firebreak.operator;

import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.io.IOException;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One trade to bytes and back: by hand, and as Flink does it with records. */
@State(Scope.Thread)
public class MarketEventSerializerBenchmark {
  private final TypeSerializer<MarketEvent> flinks =
      TypeInformation.of(MarketEvent.class).createSerializer(new SerializerConfigImpl());
  private final DataOutputSerializer out = new DataOutputSerializer(512);
  private final DataInputDeserializer in = new DataInputDeserializer();
  private final MarketEvent trade =
      MarketEvent.of(EventKind.TRADE, "binance", "BTCUSDT")
          .from("market-0", 123_456)
          .listed("BTC", "USDT", InstrumentRole.SPOT)
          .at(1_760_000_000_000L)
          .id("3141592653")
          .side(Side.SELL)
          .price(112_345.5)
          .quantity(0.25)
          .build();

  @Benchmark
  public MarketEvent byHand() throws IOException {
    return roundTrip(MarketEventSerializer.INSTANCE);
  }

  @Benchmark
  public MarketEvent asFlinkRecord() throws IOException {
    return roundTrip(flinks);
  }

  private MarketEvent roundTrip(TypeSerializer<MarketEvent> serializer) throws IOException {
    out.clear();
    serializer.serialize(trade, out);
    in.setBuffer(out.getSharedBuffer(), 0, out.length());
    return serializer.deserialize(in);
  }
}

package io.firebreak.job.codec;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.firebreak.job.codec.MarketEventJson.Parsed;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cost of one trade in the native formats, beside Jackson's databind on the same text. */
@State(Scope.Thread)
public class TradeReadingBenchmark {
  private static final String JSON =
      "{\"kind\":\"TRADE\",\"venue\":\"binance\",\"instrument\":\"BTCUSDT\","
          + "\"eventTimeMillis\":1760133600123,\"id\":\"4123456789\",\"side\":\"SELL\","
          + "\"price\":112345.67,\"quantity\":0.0123}";

  private final byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
  private final byte[] avro =
      MarketEventAvro.write(MarketEventJson.parse(json, "market-0", 1).event());
  private final MarketEventAvro avroReader = MarketEventAvro.writtenWith(EventSchema.avro());
  private final ObjectReader fieldsReader = JsonMapper.builder().build().readerFor(Fields.class);
  private final ObjectReader eventReader =
      JsonMapper.builder().build().readerFor(MarketEvent.class);
  private final ObjectReader recordReader = JsonMapper.builder().build().readerFor(Trade.class);

  /** The fields of the text and no checks: the least that databind can be asked for. */
  public static final class Fields {
    public EventKind kind;
    public String venue;
    public String instrument;
    public long eventTimeMillis;
    public String id;
    public Side side;
    public double price;
    public double quantity;
  }

  /** The same as a record. */
  public record Trade(
      EventKind kind,
      String venue,
      String instrument,
      long eventTimeMillis,
      String id,
      Side side,
      double price,
      double quantity) {}

  /** What the job does. */
  @Benchmark
  public Parsed nativeJson() {
    return MarketEventJson.parse(json, "market-0", 1);
  }

  /** What the job does with a text that is not plain. */
  @Benchmark
  public Parsed strictJson() {
    return MarketEventJson.strictly(json, "market-0", 1);
  }

  /** Databind into fields. */
  @Benchmark
  public Fields databindFields() throws IOException {
    return fieldsReader.readValue(json);
  }

  /** Databind into a record. */
  @Benchmark
  public Trade databindRecord() throws IOException {
    return recordReader.readValue(json);
  }

  /** Databind into what the job needs; absent numbers are then 0, and nothing is checked. */
  @Benchmark
  public MarketEvent databindEvent() throws IOException {
    return eventReader.readValue(json);
  }

  /** The same trade in Avro. */
  @Benchmark
  public MarketEvent nativeAvro() {
    return avroReader.parse(avro, 0, "market-0", 1).event();
  }
}

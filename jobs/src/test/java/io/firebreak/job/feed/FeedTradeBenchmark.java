package io.firebreak.job.feed;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.firebreak.model.EventKind;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One trade of a feed to an event, beside what a plain adapter does: Jackson's databind to a record
 * of its fields, java.time, and the same record, unchecked. That it is the same, to the last field,
 * FeedTradeBenchmarkTest tests.
 */
@State(Scope.Thread)
public class FeedTradeBenchmark {
  private static final String TARDIS =
      "{\"type\":\"trade\",\"symbol\":\"XBTUSD\",\"exchange\":\"bitmex\","
          + "\"id\":\"282a0445-0e3a-abeb-f403-11003204ea1b\",\"price\":7996,\"amount\":50,"
          + "\"side\":\"sell\",\"timestamp\":\"2019-10-23T10:32:49.669Z\","
          + "\"localTimestamp\":\"2019-10-23T10:32:49.740Z\"}";
  private static final String CRYPTOFEED =
      "{\"exchange\":\"COINBASE\",\"symbol\":\"BTC-USD\",\"side\":\"buy\",\"amount\":1.2,"
          + "\"price\":64342.12,\"id\":\"23454323\",\"type\":\"limit\","
          + "\"timestamp\":1634865952.143,\"receipt_timestamp\":1634865952.2434578}";
  private static final String NATIVE =
      "{\"kind\":\"TRADE\",\"venue\":\"binance\",\"instrument\":\"BTCUSDT\","
          + "\"eventTimeMillis\":1760133600123,\"id\":\"4123456789\",\"side\":\"SELL\","
          + "\"price\":112345.67,\"quantity\":0.0123}";

  private final FeedReader tardisReader = FeedFormat.TARDIS.reader();
  private final FeedReader cryptofeedReader = FeedFormat.CRYPTOFEED.reader();
  private final FeedReader nativeReader = FeedFormat.NATIVE.reader();
  private final FeedMessage tardis = message("tardis", TARDIS);
  private final FeedMessage cryptofeed = message("trades-COINBASE-BTC-USD", CRYPTOFEED);
  private final FeedMessage nativeJson = message("market", NATIVE);
  private final ObjectReader tardisFields =
      JsonMapper.builder().build().readerFor(TardisTrade.class);
  private final ObjectReader cryptofeedFields =
      JsonMapper.builder().build().readerFor(CryptofeedTrade.class);
  private final ObjectReader nativeFields =
      JsonMapper.builder().build().readerFor(NativeTrade.class);

  /** The fields of a Tardis trade, times as text. */
  public record TardisTrade(
      String type,
      String symbol,
      String exchange,
      String id,
      double price,
      double amount,
      String side,
      String timestamp,
      String localTimestamp) {}

  /** The fields of a trade of cryptofeed. */
  @SuppressWarnings("MemberName")
  public record CryptofeedTrade(
      String exchange,
      String symbol,
      String side,
      double amount,
      double price,
      String id,
      String type,
      double timestamp,
      double receipt_timestamp) {}

  /** The fields of a native trade. */
  public record NativeTrade(
      EventKind kind,
      String venue,
      String instrument,
      long eventTimeMillis,
      String id,
      Side side,
      double price,
      double quantity) {}

  @Benchmark
  public void tardis(Blackhole out) {
    readTardis(out::consume);
  }

  @Benchmark
  public Ingested tardisDatabind() throws IOException {
    TardisTrade trade = tardisFields.readValue(tardis.bytes());
    return Ingested.of(
        MarketEvent.of(EventKind.TRADE, trade.exchange(), trade.symbol())
            .from(tardis.source(), tardis.position())
            .at(Instant.parse(trade.timestamp()).toEpochMilli())
            .ingestedAt(Instant.parse(trade.localTimestamp()).toEpochMilli())
            .id(trade.id())
            .side(trade.side().equals("buy") ? Side.BUY : Side.SELL)
            .price(trade.price())
            .quantity(trade.amount())
            .build());
  }

  @Benchmark
  public void cryptofeed(Blackhole out) {
    readCryptofeed(out::consume);
  }

  @Benchmark
  public Ingested cryptofeedDatabind() throws IOException {
    CryptofeedTrade trade = cryptofeedFields.readValue(cryptofeed.bytes());
    String venue = trade.exchange().toLowerCase(Locale.ROOT).replace('_', '-');
    return Ingested.of(
        MarketEvent.of(EventKind.TRADE, venue, trade.symbol())
            .from(cryptofeed.source(), cryptofeed.position())
            .at((long) Math.floor(trade.timestamp() * 1e3 + 5e-4))
            .ingestedAt((long) Math.floor(trade.receipt_timestamp() * 1e3 + 5e-4))
            .id(trade.id())
            .side(trade.side().equals("buy") ? Side.BUY : Side.SELL)
            .price(trade.price())
            .quantity(trade.amount())
            .build());
  }

  @Benchmark
  public void nativeJson(Blackhole out) {
    readNative(out::consume);
  }

  @Benchmark
  public Ingested nativeDatabind() throws IOException {
    NativeTrade trade = nativeFields.readValue(nativeJson.bytes());
    return Ingested.of(
        MarketEvent.of(trade.kind(), trade.venue(), trade.instrument())
            .from(nativeJson.source(), nativeJson.position())
            .at(trade.eventTimeMillis())
            .id(trade.id())
            .side(trade.side())
            .price(trade.price())
            .quantity(trade.quantity())
            .build());
  }

  void readTardis(Consumer<Ingested> out) {
    tardisReader.read(tardis, out);
  }

  void readCryptofeed(Consumer<Ingested> out) {
    cryptofeedReader.read(cryptofeed, out);
  }

  void readNative(Consumer<Ingested> out) {
    nativeReader.read(nativeJson, out);
  }

  private static FeedMessage message(String channel, String json) {
    return new FeedMessage(json.getBytes(StandardCharsets.UTF_8), channel, channel, 1, 0);
  }
}

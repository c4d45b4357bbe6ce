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
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One trade of a public feed to an event, beside what a plain adapter does: Jackson's databind to a
 * record of its fields, java.time, and the same event, unchecked.
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
          + "\"timestamp\":1634865952.143,\"receipt_timestamp\":1634865952.2}";

  private final FeedReader tardisReader = FeedFormat.TARDIS.reader();
  private final FeedReader cryptofeedReader = FeedFormat.CRYPTOFEED.reader();
  private final FeedMessage tardis = message("tardis", TARDIS);
  private final FeedMessage cryptofeed = message("trades-COINBASE-BTC-USD", CRYPTOFEED);
  private final ObjectReader tardisFields =
      JsonMapper.builder().build().readerFor(TardisTrade.class);
  private final ObjectReader cryptofeedFields =
      JsonMapper.builder().build().readerFor(CryptofeedTrade.class);

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

  @Benchmark
  public void tardis(Blackhole out) {
    tardisReader.read(tardis, sink(out));
  }

  @Benchmark
  public Object tardisDatabind() throws IOException {
    TardisTrade trade = tardisFields.readValue(tardis.bytes());
    return MarketEvent.of(EventKind.TRADE, trade.exchange(), trade.symbol())
        .from("tardis", 1)
        .at(Instant.parse(trade.timestamp()).toEpochMilli())
        .ingestedAt(Instant.parse(trade.localTimestamp()).toEpochMilli())
        .id(trade.id())
        .side(trade.side().equals("buy") ? Side.BUY : Side.SELL)
        .price(trade.price())
        .quantity(trade.amount())
        .build();
  }

  @Benchmark
  public void cryptofeed(Blackhole out) {
    cryptofeedReader.read(cryptofeed, sink(out));
  }

  @Benchmark
  public Object cryptofeedDatabind() throws IOException {
    CryptofeedTrade trade = cryptofeedFields.readValue(cryptofeed.bytes());
    return MarketEvent.of(EventKind.TRADE, trade.exchange(), trade.symbol())
        .from("trades", 1)
        .at(Math.round(trade.timestamp() * 1e3))
        .ingestedAt(Math.round(trade.receipt_timestamp() * 1e3))
        .id(trade.id())
        .side(trade.side().equals("buy") ? Side.BUY : Side.SELL)
        .price(trade.price())
        .quantity(trade.amount())
        .build();
  }

  private static Consumer<Ingested> sink(Blackhole out) {
    return out::consume;
  }

  private static FeedMessage message(String channel, String json) {
    return new FeedMessage(json.getBytes(StandardCharsets.UTF_8), channel, channel, 1, 0);
  }
}

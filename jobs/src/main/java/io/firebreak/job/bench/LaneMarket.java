package io.firebreak.job.bench;

import io.firebreak.job.codec.MarketEventJson;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A market of trades at a fixed rate, in real time, out of order within {@link #DISORDER_MILLIS},
 * the longest that the job's default waits for.
 *
 * @param bootstrap the broker
 * @param topic where it trades
 * @param perSecond trades a second
 * @param phases calm, single prints outside their bands, a crash
 */
record LaneMarket(String bootstrap, String topic, int perSecond, LanePhases phases) {
  private static final int DISORDER_MILLIS = 200;

  private static final List<String> VENUES = List.of("coinbase", "kraken", "bitstamp", "gemini");
  private static final List<String> ASSETS =
      List.of("BTC", "ETH", "BNB", "SOL", "XRP", "ADA", "DOGE", "TRX", "LINK", "AVAX");

  /** Trades through all phases; returns when it began, in milliseconds since 1970. */
  long trade() throws Exception {
    long begin = System.currentTimeMillis();
    long sent = 0;
    long printed = 0;
    Future<RecordMetadata> last = null;
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      for (long now = begin; now < begin + phases.end(); now = System.currentTimeMillis()) {
        long elapsed = now - begin;
        for (long due = elapsed * perSecond / 1_000; sent < due; sent++) {
          boolean out = phases.printsBy(elapsed) > printed;
          // Those that leave their bands go round too, whatever the rate is.
          printed += out ? 1 : 0;
          double price = 100 * (phases.price(elapsed) - (out ? LanePhases.PRINT : 0));
          last = producer.send(print(sent, out ? printed : sent, price, now));
        }
        Thread.sleep(1);
      }
      last.get();
    }
    return begin;
  }

  private ProducerRecord<byte[], byte[]> print(
      long number, long turn, double price, long nowMillis) {
    int instrument = (int) (turn % ((long) VENUES.size() * ASSETS.size()));
    long late = new SplittableRandom(number).nextInt(DISORDER_MILLIS);
    MarketEvent trade =
        MarketEvent.of(
                EventKind.TRADE,
                VENUES.get(instrument % VENUES.size()),
                ASSETS.get(instrument / VENUES.size()) + "USD")
            .at(nowMillis - late)
            .sequence(number)
            .id("t" + number)
            .side(price < 100 ? Side.SELL : Side.BUY)
            .price(price)
            .quantity(1)
            .build();
    byte[] key = trade.instrumentKey().getBytes(StandardCharsets.UTF_8);
    byte[] value = MarketEventJson.write(trade).getBytes(StandardCharsets.UTF_8);
    return new ProducerRecord<>(topic, null, nowMillis, key, value);
  }

  private KafkaProducer<byte[], byte[]> producer() {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", bootstrap);
    return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }
}

package io.firebreak.job.bench;

import io.firebreak.job.codec.MarketEventJson;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A calm market of trades at a fixed rate, in real time, in which every now and then one print is
 * nine per cent below the others: far outside its band, and not yet an outlier.
 *
 * @param bootstrap the broker
 * @param topic where it trades
 * @param perSecond trades a second
 */
record LaneMarket(String bootstrap, String topic, int perSecond) {
  /** One print leaves its band so often. */
  static final long PRINT_MILLIS = 50;

  private static final List<String> VENUES = List.of("coinbase", "kraken", "bitstamp", "gemini");
  private static final List<String> ASSETS =
      List.of("BTC", "ETH", "BNB", "SOL", "XRP", "ADA", "DOGE", "TRX", "LINK", "AVAX");

  /**
   * Trades for a while.
   *
   * @param calmMillis without a print that leaves its band, so that the bands are known
   * @param printsMillis with them
   */
  void trade(long calmMillis, long printsMillis) throws Exception {
    long begin = System.currentTimeMillis();
    long calm = begin + calmMillis;
    long end = calm + printsMillis;
    long sent = 0;
    long printed = 0;
    Future<RecordMetadata> last = null;
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      for (long now = begin; now < end; now = System.currentTimeMillis()) {
        for (long due = (now - begin) * perSecond / 1_000; sent < due; sent++) {
          boolean out = now >= calm && (now - calm) / PRINT_MILLIS > printed;
          // Those that leave their bands go round too, whatever the rate is.
          printed += out ? 1 : 0;
          last = producer.send(print(sent, out ? printed : sent, out ? 91 : 100, now));
        }
        Thread.sleep(1);
      }
      last.get();
    }
  }

  private ProducerRecord<byte[], byte[]> print(
      long number, long turn, double price, long nowMillis) {
    int instrument = (int) (turn % ((long) VENUES.size() * ASSETS.size()));
    MarketEvent trade =
        MarketEvent.of(
                EventKind.TRADE,
                VENUES.get(instrument % VENUES.size()),
                ASSETS.get(instrument / VENUES.size()) + "USD")
            .at(nowMillis)
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

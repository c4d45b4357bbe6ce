package io.firebreak.job.feed.cryptofeed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.firebreak.job.feed.FeedMessage;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import java.util.ArrayList;
import java.util.List;

/** Messages as cryptofeed writes them, with ' for ", and what becomes of them. */
final class CryptofeedMessages {
  /** github.com/bmoscon/cryptofeed, docs/dtypes.md, with the receipt that the back end adds. */
  static final String TRADE =
      "{'exchange':'COINBASE','symbol':'BTC-USD','side':'buy','amount':1.2,'price':64342.12,"
          + "'id':'23454323','type':'limit','timestamp':1634865952.143,"
          + "'receipt_timestamp':1634865952.25}";

  static final String SNAPSHOT =
      "{'exchange':'COINBASE','symbol':'BTC-USD','book':{"
          + "'bid':{'64342.12':1.5,'64341.0':2},'ask':{'64342.5':0.25}},"
          + "'timestamp':1634865952.143,'receipt_timestamp':1634865952.25}";

  static final String DELTA =
      "{'exchange':'COINBASE','symbol':'BTC-USD','delta':{"
          + "'bid':[[64342.12,0]],'ask':[[64343.0,1.25],[64344.5,3]]},"
          + "'timestamp':1634865952.143,'receipt_timestamp':1634865952.25}";

  static final String LIQUIDATION =
      "{'exchange':'BINANCE_FUTURES','symbol':'BTC-USDT-PERP','side':'sell','quantity':0.5,"
          + "'price':57102.9,'id':null,'status':'filled','timestamp':1723038122.631,"
          + "'receipt_timestamp':1723038122.7}";

  static final String FUNDING =
      "{'exchange':'DERIBIT','symbol':'BTC-USD-PERP','mark_price':3940.06,'rate':0.00499954,"
          + "'next_funding_time':null,'predicted_rate':null,'timestamp':1550652954.406,"
          + "'receipt_timestamp':1550652954.5}";

  static final String OPEN_INTEREST =
      "{'exchange':'OKX','symbol':'BTC-USDT-PERP','open_interest':565474.0,"
          + "'timestamp':1630338003.01,'receipt_timestamp':1630338003.1}";

  static final String TICKER =
      "{'exchange':'COINBASE','symbol':'BTC-USD','bid':64341.0,'ask':64342.5,"
          + "'timestamp':1634865952.143,'receipt_timestamp':1634865952.25}";

  static final String L1_BOOK =
      "{'exchange':'DERIBIT','symbol':'BTC-USD-PERP','bid_price':3914.97,'bid_size':40.0,"
          + "'ask_price':3996.61,'ask_size':50.0,'timestamp':1550652954.406,"
          + "'receipt_timestamp':1550652954.5}";

  static final String INDEX =
      "{'exchange':'BYBIT','symbol':'BTC-USDT-PERP','price':43511.7,'timestamp':1703485237.953,"
          + "'receipt_timestamp':1703485238.0}";

  static final String CANDLE =
      "{'exchange':'BINANCE','symbol':'BTC-USDT','start':1634865900.0,'stop':1634865959.999,"
          + "'interval':'1m','trades':120,'open':100.0,'close':101.0,'high':102.0,'low':99.5,"
          + "'volume':12.5,'closed':true,'timestamp':1634865960.01,"
          + "'receipt_timestamp':1634865960.1}";

  /** One of each, by the key of its topic. */
  static final List<List<String>> ALL =
      List.of(
          List.of("trades", TRADE),
          List.of("book", SNAPSHOT),
          List.of("book", DELTA),
          List.of("liquidations", LIQUIDATION),
          List.of("funding", FUNDING),
          List.of("open_interest", OPEN_INTEREST),
          List.of("ticker", TICKER),
          List.of("l1_book", L1_BOOK),
          List.of("index", INDEX),
          List.of("candles", CANDLE));

  private CryptofeedMessages() {}

  static byte[] bytes(String quoted) {
    return quoted.replace('\'', '"').getBytes(UTF_8);
  }

  static List<Ingested> records(String channel, byte[] message) {
    List<Ingested> records = new ArrayList<>();
    new CryptofeedReader()
        .read(new FeedMessage(message, channel, channel + "-0", 42, 7), records::add);
    return records;
  }

  static MarketEvent event(String channel, String quoted) {
    Ingested record = records(channel, bytes(quoted)).get(0);
    if (record.event() == null) {
      throw new AssertionError(record.deadLetter().message());
    }
    return record.event();
  }

  static DeadLetter letter(String channel, String quoted) {
    Ingested record = records(channel, bytes(quoted)).get(0);
    if (record.deadLetter() == null) {
      throw new AssertionError(record.event().toString());
    }
    return record.deadLetter();
  }
}

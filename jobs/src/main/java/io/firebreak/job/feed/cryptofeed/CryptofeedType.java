package io.firebreak.job.feed.cryptofeed;

import io.firebreak.job.feed.BadMessageException;
import io.firebreak.model.RejectReason;
import java.util.Map;
import java.util.Set;

/** What a message of cryptofeed says. */
enum CryptofeedType {
  TRADES,
  BOOK,
  LIQUIDATIONS,
  FUNDING,
  OPEN_INTEREST,
  TICKER,
  L1_BOOK,
  INDEX,
  CANDLES;

  private static final Map<String, CryptofeedType> BY_KEY =
      Map.of(
          "trades", TRADES,
          "book", BOOK,
          "l2_book", BOOK,
          "liquidations", LIQUIDATIONS,
          "funding", FUNDING,
          "open_interest", OPEN_INTEREST,
          "ticker", TICKER,
          "l1_book", L1_BOOK,
          "index", INDEX,
          "candles", CANDLES);

  /** They are about an account, not about a market. */
  private static final Set<String> PRIVATE =
      Set.of("order_info", "fills", "transactions", "balances", "positions");

  /** The type that a channel is named after, {@code key-EXCHANGE-SYMBOL}; null where none. */
  static CryptofeedType named(String channel) {
    return BY_KEY.get(key(channel));
  }

  /**
   * The type of a message whose channel has another name: by the fields, which no two types share.
   */
  static CryptofeedType shaped(String channel, CryptofeedFields fields) throws BadMessageException {
    CryptofeedType shaped = PRIVATE.contains(key(channel)) ? null : fields.shape();
    if (shaped == null) {
      throw new BadMessageException(
          RejectReason.UNKNOWN_TYPE,
          "channel must begin with one of "
              + BY_KEY.keySet().stream().sorted().toList()
              + ", was "
              + BadMessageException.shortened(channel));
    }
    return shaped;
  }

  /** {@code trades} of {@code prod.trades-COINBASE-BTC-USD} and {@code day/trades-COINBASE...}. */
  private static String key(String channel) {
    String name = channel.substring(channel.lastIndexOf('/') + 1);
    int end = name.indexOf('-');
    String head = end < 0 ? name : name.substring(0, end);
    return head.substring(head.lastIndexOf('.') + 1);
  }
}

package io.firebreak.model;

/**
 * What one instrument did in one tick. Emitted for ticks with input and when its feed falls silent.
 *
 * @param eventTimeMillis end of the tick
 * @param venue venue identifier
 * @param instrument the venue's symbol
 * @param asset collateral asset
 * @param quote quote asset of the prices
 * @param role role of the instrument
 * @param open first price in the tick, NaN without one
 * @param high highest price, NaN without one
 * @param low lowest price, NaN without one
 * @param close last price, NaN without one
 * @param priceTimeMillis event time of the close, {@link Long#MIN_VALUE} without one
 * @param barIntervalMillis interval of the bars that the prices come from, 0 for trades and books
 * @param buyBase quantity bought by aggressors, base units; volume of bars has no side and is not
 *     here
 * @param sellBase quantity sold by aggressors, base units
 * @param volumeBase all traded quantity, base units; NaN where the feed has no volume
 * @param liquidatedLongQuote collateral sold by forced orders, in the quote asset
 * @param liquidatedShortQuote bought back by forced orders, in the quote asset
 * @param liquidations number of forced orders
 * @param mid middle of the book, else of the top of book alone, or price of the pool; NaN while
 *     none is valid and two-sided
 * @param spreadBps spread in basis points of mid, NaN as mid
 * @param bidDepthQuote resting notional within each of {@code DepthBands} below mid, quote asset;
 *     empty while unknown
 * @param askDepthQuote the same above mid
 * @param book whether the book is valid, stale or unknown
 * @param staleAfterMillis silence after which this feed counts as stale: declared or learned
 * @param silent the feed has been silent for that long
 * @param liquidationFeed the instrument has ever sent a forced order or says that it would
 * @param duplicates records dropped as duplicates in this tick
 * @param gaps sequence gaps seen in this tick, and books that stayed crossed
 * @param flags what is wrong with the feed, bits of {@link QualityFlag}
 * @param firmBidDepthQuote as {@code bidDepthQuote}, of the size alone that has rested for at least
 *     2 s; empty (or null, from a release without it) while unknown, always for pools
 * @param firmAskDepthQuote the same above mid
 * @param bidCompleteTo price down to which the book misses no level, 0 where it misses none at all,
 *     NaN without a believable book; a band that reaches farther is a lower bound
 * @param askCompleteTo price up to which it misses none, infinite where it misses none at all
 * @param usualBidQuote slow mean of the widest bid band, quote asset; NaN before the first
 * @param openInterestBase open interest that was said in this tick, base units; NaN without
 * @param hiddenLongQuote an estimate: collateral sold by forced orders beyond those that a
 *     throttled feed published, of the window that ended in this tick, quote asset; NaN where none
 *     ended, or it had no open interest or no trades
 * @param microstructure what an order meets
 * @param messages how many messages it sends
 * @param orders what orders it gets, where its feed has orders
 */
@SuppressWarnings("ArrayRecordComponent")
public record VenueTick(
    long eventTimeMillis,
    String venue,
    String instrument,
    String asset,
    String quote,
    InstrumentRole role,
    double open,
    double high,
    double low,
    double close,
    long priceTimeMillis,
    long barIntervalMillis,
    double buyBase,
    double sellBase,
    double volumeBase,
    double liquidatedLongQuote,
    double liquidatedShortQuote,
    int liquidations,
    double mid,
    double spreadBps,
    double[] bidDepthQuote,
    double[] askDepthQuote,
    Presence book,
    long staleAfterMillis,
    boolean silent,
    boolean liquidationFeed,
    int duplicates,
    int gaps,
    long flags,
    double[] firmBidDepthQuote,
    double[] firmAskDepthQuote,
    double bidCompleteTo,
    double askCompleteTo,
    double usualBidQuote,
    double openInterestBase,
    double hiddenLongQuote,
    MicrostructureTick microstructure,
    MessageRate messages,
    OrderActivity orders) {

  /** A tick from a release before something was measured says nothing of it. */
  public VenueTick {
    microstructure = microstructure == null ? MicrostructureTick.unknown() : microstructure;
    messages = messages == null ? MessageRate.unknown() : messages;
    orders = orders == null ? OrderActivity.unknown() : orders;
  }

  /** The key of the instrument. */
  public String instrumentKey() {
    return venue + "|" + instrument;
  }

  /** True where the tick has a price. */
  public boolean priced() {
    return !Double.isNaN(close);
  }
}

package io.firebreak.consolidation;

import io.firebreak.liquidity.DepthBands;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.Presence;
import io.firebreak.model.VenueTick;
import io.firebreak.policy.ConsolidationPolicy;

/**
 * What one instrument last said about its asset.
 *
 * @param instrumentKey venue and symbol
 * @param venue venue, the mark-price feed of a venue counted to it
 * @param quote quote asset of the price
 * @param role role of the instrument
 * @param price last price, quote asset
 * @param priceMillis event time of that price
 * @param barIntervalMillis interval of its bars, 0 for a tick feed
 * @param staleAfterMillis silence after which it is stale
 * @param silent its silence has been reported
 * @param book state of its book
 * @param bidQuote bid notional within 100 bps, quote asset; NaN while unknown
 * @param askQuote ask notional within 100 bps
 * @param flowFeed it has reported trades with sides
 * @param liquidationFeed it has reported forced orders
 * @param flags bits of {@link io.firebreak.model.QualityFlag}
 * @param usualBidQuote slow mean of {@code bidQuote}, kept while that is unknown; NaN before the
 *     first, 0 from a release without it
 * @param depthMillis event time at which its depth was known last, {@link Long#MIN_VALUE} where it
 *     counts to the depth of its asset no more, 0 from a release without it
 */
public record VenuePrice(
    String instrumentKey,
    String venue,
    String quote,
    InstrumentRole role,
    double price,
    long priceMillis,
    long barIntervalMillis,
    long staleAfterMillis,
    boolean silent,
    Presence book,
    double bidQuote,
    double askQuote,
    boolean flowFeed,
    boolean liquidationFeed,
    long flags,
    double usualBidQuote,
    long depthMillis) {
  private static final String MARK_SUFFIX = "-mark";

  /** The instrument after one more tick; {@code before} is null for its first. */
  public static VenuePrice after(VenuePrice before, VenueTick tick) {
    boolean priced = tick.priced();
    boolean depth = tick.bidDepthQuote().length > 0;
    boolean flow = tick.buyBase() > 0 || tick.sellBase() > 0;
    return new VenuePrice(
        tick.instrumentKey(),
        venueOf(tick.venue()),
        tick.quote(),
        tick.role(),
        priced ? tick.close() : before == null ? Double.NaN : before.price,
        priced ? tick.priceTimeMillis() : before == null ? Long.MIN_VALUE : before.priceMillis,
        tick.barIntervalMillis(),
        tick.staleAfterMillis(),
        tick.silent(),
        tick.book(),
        depth ? tick.bidDepthQuote()[DepthBands.WIDEST] : Double.NaN,
        depth ? tick.askDepthQuote()[DepthBands.WIDEST] : Double.NaN,
        flow || (before != null && before.flowFeed),
        tick.liquidationFeed(),
        tick.flags(),
        depth ? tick.usualBidQuote() : before == null ? Double.NaN : before.usualBidQuote,
        depth ? tick.eventTimeMillis() : before == null ? Long.MIN_VALUE : before.depthMillis);
  }

  /** Whether its depth can be seen: the book is believed and its feed speaks. */
  public boolean depthSeen() {
    return book == Presence.PRESENT && !silent;
  }

  /** Whether its book counts to the depth of its asset. */
  public boolean depthCounted() {
    return depthMillis > 0;
  }

  /** The same, counting from a time on or no more. */
  public VenuePrice counted(boolean counts, long timeMillis) {
    return new VenuePrice(
        instrumentKey,
        venue,
        quote,
        role,
        price,
        priceMillis,
        barIntervalMillis,
        staleAfterMillis,
        silent,
        book,
        bidQuote,
        askQuote,
        flowFeed,
        liquidationFeed,
        flags,
        usualBidQuote,
        counts ? timeMillis : Long.MIN_VALUE);
  }

  /** Whether the price may vote now: not silent and young enough for its kind of feed. */
  public boolean fresh(long nowMillis, ConsolidationPolicy policy) {
    long window = Math.max(policy.freshMillis(), barIntervalMillis + barIntervalMillis / 2);
    return !silent && priceMillis != Long.MIN_VALUE && nowMillis - priceMillis <= window;
  }

  private static String venueOf(String venue) {
    return venue.endsWith(MARK_SUFFIX)
        ? venue.substring(0, venue.length() - MARK_SUFFIX.length())
        : venue;
  }
}

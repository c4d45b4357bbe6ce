package io.firebreak.market;

import io.firebreak.flow.BurstState;
import io.firebreak.flow.OrderFeedState;
import io.firebreak.leverage.ThrottledWindow;
import io.firebreak.liquidity.BestQuote;
import io.firebreak.liquidity.BookState;
import io.firebreak.liquidity.MicrostructureState;
import io.firebreak.liquidity.PoolQuote;
import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.InstrumentRole;
import io.firebreak.quality.FeedQuality;

/**
 * What is kept of one instrument between ticks; below 8 kB.
 *
 * @param venue venue identifier
 * @param instrument the venue's symbol
 * @param asset collateral asset
 * @param quote quote asset
 * @param role role of the instrument
 * @param book its book
 * @param health cadence of its feed
 * @param ids identifiers seen last
 * @param barIntervalMillis interval of its bars, 0 for a tick feed
 * @param liquidationFeed it has sent a forced order
 * @param silent its silence has been reported
 * @param quality what is known of its feed's quality
 * @param top its best bid and ask where the feed sends them alone
 * @param pool what its pool shows
 * @param usualBid slow mean of its widest bid band, quote asset
 * @param throttled window over the forced orders of a venue that throttles them, null elsewhere
 * @param microstructure what an order meets
 * @param messages how many messages it sends
 * @param orders what its order feed says, where it has one
 */
public record InstrumentState(
    String venue,
    String instrument,
    String asset,
    String quote,
    InstrumentRole role,
    BookState book,
    FeedHealth health,
    RecentIds ids,
    long barIntervalMillis,
    boolean liquidationFeed,
    boolean silent,
    FeedQuality quality,
    BestQuote top,
    PoolQuote pool,
    DecayingMoments usualBid,
    ThrottledWindow throttled,
    MicrostructureState microstructure,
    BurstState messages,
    OrderFeedState orders) {

  /** What a release of before did not keep begins unknown. */
  public InstrumentState {
    quality = quality == null ? FeedQuality.unseen() : quality;
    top = top == null ? BestQuote.unseen() : top;
    pool = pool == null ? PoolQuote.unseen() : pool;
    usualBid = usualBid == null ? DecayingMoments.unseen() : usualBid;
    microstructure = microstructure == null ? MicrostructureState.unseen() : microstructure;
    messages = messages == null ? BurstState.unseen() : messages;
    orders = orders == null ? OrderFeedState.unseen() : orders;
  }
}

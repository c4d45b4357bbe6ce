package io.firebreak.market;

import io.firebreak.liquidity.BookState;
import io.firebreak.liquidity.PoolQuote;
import io.firebreak.liquidity.TopOfBook;
import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.InstrumentRole;

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
 * @param top its best bid and ask where the feed sends them alone; null from a release without it
 * @param pool what its pool shows; null from a release without it
 * @param usualBid slow mean of its widest bid band, quote asset; null from a release without it
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
    TopOfBook top,
    PoolQuote pool,
    DecayingMoments usualBid) {}

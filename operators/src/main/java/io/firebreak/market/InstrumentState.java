package io.firebreak.market;

import io.firebreak.liquidity.BookState;
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
    FeedQuality quality) {

  /** A state of before quality was kept begins with none known. */
  public InstrumentState {
    quality = quality == null ? FeedQuality.unseen() : quality;
  }
}

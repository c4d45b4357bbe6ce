package io.firebreak.model;

/**
 * One event of one venue. The header is common; of the payloads at most one is present, as the kind
 * says.
 *
 * <p>An adapter leaves {@code asset}, {@code quote} and {@code role} empty and the quantities in
 * the venue's units; {@code Instrument.normalise} fills them in at the edge and converts to base
 * units.
 *
 * @param kind what the event says
 * @param source the file, topic or generator that it came from
 * @param position where it stands in its source: line or offset; with {@code source} it is unique
 * @param venue venue identifier, lower case with hyphens
 * @param instrument the venue's own symbol
 * @param asset collateral asset, empty before normalisation
 * @param quote quote asset, empty before normalisation
 * @param role role of the instrument, null before normalisation
 * @param eventTimeMillis when it happened, or became known where that is later (bars)
 * @param ingestTimeMillis when it was received; equal to the event time where the source has none
 * @param sequence the venue's sequence number where it has one, else the position; orders a tick
 * @param id the venue's identifier, empty where it has none
 * @param side aggressor of a trade, forced side of a liquidation
 * @param price trade, liquidation or oracle price in the quote asset; volatility of an index; NaN
 *     where the kind has none
 * @param quantity size in base units after normalisation; NaN where unknown
 * @param bar payload of {@link EventKind#BAR}
 * @param book payload of {@link EventKind#BOOK_SNAPSHOT}, {@link EventKind#BOOK_DELTA} and, with at
 *     most one level a side, {@link EventKind#TOP_OF_BOOK}
 * @param exposures payload of {@link EventKind#EXPOSURE_LADDER}
 * @param ticker payload of {@link EventKind#DERIVATIVE_TICKER}
 * @param option payload of {@link EventKind#OPTION_QUOTE}
 * @param sequenceSpan numbers before {@code sequence} that a book delta covers as well: 0 where a
 *     feed counts one by one, {@link #UNSEQUENCED} where it has no numbers and no gap can be seen
 * @param pool payload of {@link EventKind#POOL_STATE}
 * @param order payload that {@link EventKind#ORDER} may have
 */
public record MarketEvent(
    EventKind kind,
    String source,
    long position,
    String venue,
    String instrument,
    String asset,
    String quote,
    InstrumentRole role,
    long eventTimeMillis,
    long ingestTimeMillis,
    long sequence,
    String id,
    Side side,
    double price,
    double quantity,
    Bar bar,
    BookLevels book,
    Exposures exposures,
    DerivativeTicker ticker,
    OptionQuote option,
    long sequenceSpan,
    PoolState pool,
    OrderMessage order) {

  /** The feed does not number its updates. */
  public static final long UNSEQUENCED = -1;

  /** The key of order-dependent work on one instrument. */
  public String instrumentKey() {
    return venue + "|" + instrument;
  }

  /** A builder that begins with the header and no payload. */
  public static MarketEventBuilder of(EventKind kind, String venue, String instrument) {
    return new MarketEventBuilder(kind, venue, instrument);
  }

  /** A builder that begins with this event. */
  public MarketEventBuilder toBuilder() {
    return new MarketEventBuilder(this);
  }
}

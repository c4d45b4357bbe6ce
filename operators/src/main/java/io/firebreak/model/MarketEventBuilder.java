package io.firebreak.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** Builds a {@link MarketEvent} field by field; what is not said stays unknown. */
public final class MarketEventBuilder {
  private final EventKind kind;
  private final String venue;
  private final String instrument;
  private String source = "";
  private long position;
  private String asset = "";
  private String quote = "";
  private InstrumentRole role;
  private long eventTimeMillis;
  private long ingestTimeMillis = Long.MIN_VALUE;
  private long sequence = Long.MIN_VALUE;
  private String id = "";
  private Side side = Side.UNKNOWN;
  private double price = Double.NaN;
  private double quantity = Double.NaN;
  private Bar bar;
  private BookLevels book;
  private Exposures exposures;
  private DerivativeTicker ticker;
  private OptionQuote option;
  private long sequenceSpan;
  private PoolState pool;
  private OrderMessage order;

  MarketEventBuilder(EventKind kind, String venue, String instrument) {
    this.kind = kind;
    this.venue = venue;
    this.instrument = instrument;
  }

  MarketEventBuilder(MarketEvent event) {
    this(event.kind(), event.venue(), event.instrument());
    source = event.source();
    position = event.position();
    asset = event.asset();
    quote = event.quote();
    role = event.role();
    eventTimeMillis = event.eventTimeMillis();
    ingestTimeMillis = event.ingestTimeMillis();
    sequence = event.sequence();
    id = event.id();
    side = event.side();
    price = event.price();
    quantity = event.quantity();
    bar = event.bar();
    book = event.book();
    exposures = event.exposures();
    ticker = event.ticker();
    option = event.option();
    sequenceSpan = event.sequenceSpan();
    pool = event.pool();
    order = event.order();
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder from(String source, long position) {
    this.source = source;
    this.position = position;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder listed(String asset, String quote, InstrumentRole role) {
    this.asset = asset;
    this.quote = quote;
    this.role = role;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder at(long eventTimeMillis) {
    this.eventTimeMillis = eventTimeMillis;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder ingestedAt(long ingestTimeMillis) {
    this.ingestTimeMillis = ingestTimeMillis;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder sequence(long sequence) {
    this.sequence = sequence;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder id(String id) {
    this.id = id;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder side(Side side) {
    this.side = side;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder price(double price) {
    this.price = price;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder quantity(double quantity) {
    this.quantity = quantity;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder bar(Bar bar) {
    this.bar = bar;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder book(BookLevels book) {
    this.book = book;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder exposures(Exposures exposures) {
    this.exposures = exposures;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder ticker(DerivativeTicker ticker) {
    this.ticker = ticker;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder option(OptionQuote option) {
    this.option = option;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder sequenceSpan(long sequenceSpan) {
    this.sequenceSpan = sequenceSpan;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder pool(PoolState pool) {
    this.pool = pool;
    return this;
  }

  @CanIgnoreReturnValue
  public MarketEventBuilder order(OrderMessage order) {
    this.order = order;
    return this;
  }

  /**
   * The event; ingest time defaults to the event time, sequence to the position, then unnumbered.
   */
  public MarketEvent build() {
    return new MarketEvent(
        kind,
        source,
        position,
        venue,
        instrument,
        asset,
        quote,
        role,
        eventTimeMillis,
        ingestTimeMillis == Long.MIN_VALUE ? eventTimeMillis : ingestTimeMillis,
        sequence == Long.MIN_VALUE ? position : sequence,
        id,
        side,
        price,
        quantity,
        bar,
        book,
        exposures,
        ticker,
        option,
        sequence == Long.MIN_VALUE ? MarketEvent.UNSEQUENCED : sequenceSpan,
        pool,
        order);
  }
}

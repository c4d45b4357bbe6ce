package io.firebreak.operator;

import io.firebreak.model.Bar;
import io.firebreak.model.BookLevels;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.Exposures;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.OrderAction;
import io.firebreak.model.OrderMessage;
import io.firebreak.model.PoolState;
import io.firebreak.model.Side;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.types.StringValue;

/**
 * Writes market events by hand: they are what crosses the network most. No null flags and class
 * tags for each field, and no reflection; an event is immutable, so a copy is the event itself.
 *
 * <p>Layout since version 1: kind, role and side as bytes; a byte of bits that say which payloads
 * follow; the header; the payloads, of which version 2 has one more. A changed layout gets a new
 * version in {@link MarketEventSerializerSnapshot}, which goes on to read the older ones.
 */
public final class MarketEventSerializer extends TypeSerializerSingleton<MarketEvent> {
  /** The only one: it has no state. */
  public static final MarketEventSerializer INSTANCE = new MarketEventSerializer();

  private static final long serialVersionUID = 1;

  private static final EventKind[] KINDS = EventKind.values();
  private static final InstrumentRole[] ROLES = InstrumentRole.values();
  private static final Side[] SIDES = Side.values();
  private static final OrderAction[] ACTIONS = OrderAction.values();
  private static final int NO_ROLE = -1;
  private static final int NO_ACTION = -1;
  private static final int BAR = 1;
  private static final int BOOK = 2;
  private static final int EXPOSURES = 4;
  private static final int TICKER = 8;
  private static final int OPTION = 16;
  private static final int POOL = 32;
  private static final int ORDER = 64;

  private MarketEventSerializer() {}

  // Constants of these enums are only ever appended, as their Javadoc and the pinned schema say.
  @SuppressWarnings("EnumOrdinal")
  @Override
  public void serialize(MarketEvent e, DataOutputView out) throws IOException {
    out.writeByte(e.kind().ordinal());
    out.writeByte(e.role() == null ? NO_ROLE : e.role().ordinal());
    out.writeByte(e.side().ordinal());
    out.writeByte(payloads(e));
    StringValue.writeString(e.source(), out);
    out.writeLong(e.position());
    StringValue.writeString(e.venue(), out);
    StringValue.writeString(e.instrument(), out);
    StringValue.writeString(e.asset(), out);
    StringValue.writeString(e.quote(), out);
    out.writeLong(e.eventTimeMillis());
    out.writeLong(e.ingestTimeMillis());
    out.writeLong(e.sequence());
    StringValue.writeString(e.id(), out);
    out.writeDouble(e.price());
    out.writeDouble(e.quantity());
    out.writeLong(e.sequenceSpan());
    writePayloads(e, out);
  }

  @Override
  public MarketEvent deserialize(DataInputView in) throws IOException {
    EventKind kind = KINDS[in.readByte()];
    int roleCode = in.readByte();
    InstrumentRole role = roleCode == NO_ROLE ? null : ROLES[roleCode];
    Side side = SIDES[in.readByte()];
    int payloads = in.readByte();
    String source = StringValue.readString(in);
    long position = in.readLong();
    String venue = StringValue.readString(in);
    String instrument = StringValue.readString(in);
    String asset = StringValue.readString(in);
    String quote = StringValue.readString(in);
    long eventTimeMillis = in.readLong();
    long ingestTimeMillis = in.readLong();
    long sequence = in.readLong();
    String id = StringValue.readString(in);
    double price = in.readDouble();
    double quantity = in.readDouble();
    long sequenceSpan = in.readLong();
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
        ingestTimeMillis,
        sequence,
        id,
        side,
        price,
        quantity,
        (payloads & BAR) == 0 ? null : readBar(in),
        (payloads & BOOK) == 0 ? null : readBook(in),
        (payloads & EXPOSURES) == 0 ? null : readExposures(in),
        (payloads & TICKER) == 0 ? null : readTicker(in),
        (payloads & OPTION) == 0 ? null : readOption(in),
        sequenceSpan,
        (payloads & POOL) == 0 ? null : readPool(in),
        (payloads & ORDER) == 0 ? null : readOrder(in));
  }

  private static int payloads(MarketEvent e) {
    return (e.bar() == null ? 0 : BAR)
        | (e.book() == null ? 0 : BOOK)
        | (e.exposures() == null ? 0 : EXPOSURES)
        | (e.ticker() == null ? 0 : TICKER)
        | (e.option() == null ? 0 : OPTION)
        | (e.pool() == null ? 0 : POOL)
        | (e.order() == null ? 0 : ORDER);
  }

  private static void writePayloads(MarketEvent e, DataOutputView out) throws IOException {
    if (e.bar() != null) {
      write(e.bar(), out);
    }
    if (e.book() != null) {
      write(e.book(), out);
    }
    if (e.exposures() != null) {
      write(e.exposures(), out);
    }
    if (e.ticker() != null) {
      write(e.ticker(), out);
    }
    if (e.option() != null) {
      write(e.option(), out);
    }
    if (e.pool() != null) {
      write(e.pool(), out);
    }
    if (e.order() != null) {
      write(e.order(), out);
    }
  }

  private static void write(Bar bar, DataOutputView out) throws IOException {
    Doubles.write(out, bar.open(), bar.high(), bar.low(), bar.close(), bar.volumeBase());
    out.writeLong(bar.intervalMillis());
  }

  private static Bar readBar(DataInputView in) throws IOException {
    return new Bar(
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readLong());
  }

  private static void write(BookLevels book, DataOutputView out) throws IOException {
    Doubles.writeArray(book.bidPrices(), out);
    Doubles.writeArray(book.bidQuantities(), out);
    Doubles.writeArray(book.askPrices(), out);
    Doubles.writeArray(book.askQuantities(), out);
  }

  private static BookLevels readBook(DataInputView in) throws IOException {
    return new BookLevels(
        Doubles.readArray(in), Doubles.readArray(in), Doubles.readArray(in), Doubles.readArray(in));
  }

  private static void write(Exposures exposures, DataOutputView out) throws IOException {
    Doubles.writeArray(exposures.liquidationPricesUsd(), out);
    Doubles.writeArray(exposures.collateralBase(), out);
    out.writeDouble(exposures.maintenanceHaircut());
  }

  private static Exposures readExposures(DataInputView in) throws IOException {
    return new Exposures(Doubles.readArray(in), Doubles.readArray(in), in.readDouble());
  }

  private static void write(DerivativeTicker ticker, DataOutputView out) throws IOException {
    Doubles.write(
        out,
        ticker.markPrice(),
        ticker.indexPrice(),
        ticker.openInterestBase(),
        ticker.fundingRate());
  }

  private static DerivativeTicker readTicker(DataInputView in) throws IOException {
    return new DerivativeTicker(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
  }

  private static void write(OptionQuote option, DataOutputView out) throws IOException {
    out.writeLong(option.expiryMillis());
    out.writeDouble(option.strike());
    out.writeBoolean(option.call());
    Doubles.write(
        out,
        option.bid(),
        option.ask(),
        option.mark(),
        option.markVolatility(),
        option.underlyingPrice());
  }

  private static OptionQuote readOption(DataInputView in) throws IOException {
    return new OptionQuote(
        in.readLong(),
        in.readDouble(),
        in.readBoolean(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble());
  }

  private static void write(PoolState pool, DataOutputView out) throws IOException {
    Doubles.write(out, pool.feeFraction(), pool.reserveBase(), pool.reserveQuote(), pool.price());
    Doubles.writeArray(pool.rangeBounds(), out);
    Doubles.writeArray(pool.rangeLiquidity(), out);
  }

  private static PoolState readPool(DataInputView in) throws IOException {
    return new PoolState(
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        Doubles.readArray(in),
        Doubles.readArray(in));
  }

  @SuppressWarnings("EnumOrdinal")
  private static void write(OrderMessage order, DataOutputView out) throws IOException {
    StringValue.writeString(order.participant(), out);
    out.writeByte(order.action() == null ? NO_ACTION : order.action().ordinal());
  }

  private static OrderMessage readOrder(DataInputView in) throws IOException {
    String participant = StringValue.readString(in);
    int action = in.readByte();
    return new OrderMessage(participant, action == NO_ACTION ? null : ACTIONS[action]);
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public MarketEvent createInstance() {
    return MarketEvent.of(EventKind.HEARTBEAT, "", "").build();
  }

  @Override
  public MarketEvent copy(MarketEvent from) {
    return from;
  }

  @Override
  public MarketEvent copy(MarketEvent from, MarketEvent reuse) {
    return from;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public MarketEvent deserialize(MarketEvent reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public void copy(DataInputView from, DataOutputView to) throws IOException {
    serialize(deserialize(from), to);
  }

  @Override
  public TypeSerializerSnapshot<MarketEvent> snapshotConfiguration() {
    return new MarketEventSerializerSnapshot();
  }
}

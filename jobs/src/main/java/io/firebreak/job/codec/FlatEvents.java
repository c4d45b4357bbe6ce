package io.firebreak.job.codec;

import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The quick way through native JSON, for events without a payload: trades and liquidations above
 * all. Plain texts only; the strict reader takes the rest, every error among it.
 */
final class FlatEvents {
  /** Longer messages are rare, and not worth a second set of limits. */
  private static final int MAX_BYTES = 4096;

  private static final EventKind[] KINDS = EventKind.values();
  private static final InstrumentRole[] ROLES = InstrumentRole.values();
  private static final Side[] SIDES = Side.values();
  private static final NameTable KIND_NAMES = names(KINDS);
  private static final NameTable ROLE_NAMES = names(ROLES);
  private static final NameTable SIDE_NAMES = names(SIDES);

  // Places in FIELD_NAMES; the first four must be there.
  private static final int KIND = 0;
  private static final int VENUE = 1;
  private static final int INSTRUMENT = 2;
  private static final int EVENT_TIME = 3;
  private static final int PRICE = 4;
  private static final int QUANTITY = 5;
  private static final int SIDE = 6;
  private static final int INGEST_TIME = 8;
  private static final int SEQUENCE = 9;
  private static final int SEQUENCE_SPAN = 10;
  private static final int ASSET = 11;
  private static final int QUOTE = 12;
  private static final int ROLE = 13;
  private static final int REQUIRED = 0b1111;
  private static final String[] FIELD_NAMES = {
    "kind",
    "venue",
    "instrument",
    "eventTimeMillis",
    "price",
    "quantity",
    "side",
    "id",
    "ingestTimeMillis",
    "sequence",
    "sequenceSpan",
    "asset",
    "quote",
    "role"
  };
  private static final NameTable FIELDS = new NameTable(FIELD_NAMES);
  private static final ThreadLocal<Habits> HABITS = ThreadLocal.withInitial(Habits::new);

  private final byte[] json;
  private final FlatScanner in;
  private final Habits habits = HABITS.get();
  private int seen;

  private EventKind kind;
  private String venue;
  private String instrument;
  private long eventTimeMillis;
  private double price = Double.NaN;
  private double quantity = Double.NaN;
  private Side side = Side.UNKNOWN;
  private String id = "";
  private long ingestTimeMillis;
  private long sequence;
  private long sequenceSpan;
  private String asset = "";
  private String quote = "";
  private InstrumentRole role;

  /** What the messages before were like; it makes the next one quicker, and changes nothing. */
  private static final class Habits {
    private final NamePool names = new NamePool();
    private final FieldOrder order = new FieldOrder(FIELD_NAMES);
  }

  private FlatEvents(byte[] json) {
    this.json = json;
    in = new FlatScanner(json);
  }

  /** The event, or null where the text is not plain or not in order. */
  static MarketEvent read(byte[] json, String source, long position) {
    if (json.length > MAX_BYTES) {
      return null;
    }
    FlatEvents reading = new FlatEvents(json);
    if (reading.fields() != json.length || !reading.isComplete()) {
      return null;
    }
    MarketEvent event = reading.event(source, position);
    try {
      MarketEventPayload.check(event);
      return event;
    } catch (JsonRefusal refusal) {
      return null;
    }
  }

  /** Whether what must be there is there, and every name is one that it may be. */
  private boolean isComplete() {
    return (seen & REQUIRED) == REQUIRED
        && kind != null
        && side != null
        && (role != null || !has(ROLE));
  }

  private int fields() {
    int at = in.pass('{', 0);
    int before = -1;
    while (true) {
      int field = habits.order.after(before);
      int start = habits.order.pass(field, json, at);
      if (start == FlatScanner.FAILED) {
        int end = in.closingQuote(at);
        field = end == FlatScanner.FAILED ? -1 : FIELDS.find(json, at + 1, end);
        start = in.pass(':', end + 1);
        habits.order.follows(before, Math.max(0, field));
      }
      if (field < 0 || has(field)) {
        return FlatScanner.FAILED;
      }
      before = field;
      seen |= 1 << field;
      at = value(field, in.space(start));
      if (at >= json.length || json[at] != ',') {
        at = in.space(at);
        if (at >= json.length || json[at] != ',') {
          return in.pass('}', at);
        }
      }
      at = in.space(at + 1);
    }
  }

  private int value(int field, int at) {
    return switch (field) {
      case EVENT_TIME, INGEST_TIME, SEQUENCE, SEQUENCE_SPAN -> whole(field, at);
      case PRICE, QUANTITY -> number(field, at);
      default -> text(field, at);
    };
  }

  private int whole(int field, int at) {
    int end = in.whole(at);
    switch (field) {
      case EVENT_TIME -> eventTimeMillis = in.whole();
      case INGEST_TIME -> ingestTimeMillis = in.whole();
      case SEQUENCE -> sequence = in.whole();
      default -> sequenceSpan = in.whole();
    }
    return end;
  }

  private int number(int field, int at) {
    int end = in.number(at);
    if (field == PRICE) {
      price = in.number();
    } else {
      quantity = in.number();
    }
    return end;
  }

  private int text(int field, int at) {
    int end = in.closingQuote(at);
    if (end == FlatScanner.FAILED) {
      return end;
    }
    int start = at + 1;
    switch (field) {
      case KIND -> kind = named(KINDS, KIND_NAMES.find(json, start, end));
      case SIDE -> side = named(SIDES, SIDE_NAMES.find(json, start, end));
      case ROLE -> role = named(ROLES, ROLE_NAMES.find(json, start, end));
      case VENUE -> venue = habits.names.text(json, start, end);
      case INSTRUMENT -> instrument = habits.names.text(json, start, end);
      case ASSET -> asset = habits.names.text(json, start, end);
      case QUOTE -> quote = habits.names.text(json, start, end);
      default -> id = new String(json, start, end - start, StandardCharsets.ISO_8859_1);
    }
    return end + 1;
  }

  private static <E> E named(E[] constants, int index) {
    return index < 0 ? null : constants[index];
  }

  private MarketEvent event(String source, long position) {
    boolean numbered = has(SEQUENCE);
    long span = has(SEQUENCE_SPAN) ? sequenceSpan : numbered ? 0 : MarketEvent.UNSEQUENCED;
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
        has(INGEST_TIME) ? ingestTimeMillis : eventTimeMillis,
        numbered ? sequence : position,
        id,
        side,
        price,
        quantity,
        null,
        null,
        null,
        null,
        null,
        span,
        null);
  }

  private boolean has(int field) {
    return (seen & (1 << field)) != 0;
  }

  private static NameTable names(Enum<?>[] constants) {
    return new NameTable(Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
  }
}

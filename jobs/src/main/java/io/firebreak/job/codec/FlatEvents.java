package io.firebreak.job.codec;

import io.firebreak.job.codec.FlatFields.Field;
import io.firebreak.job.codec.FlatFields.Kind;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.util.Arrays;

/**
 * The quick way through native JSON, for events without a payload: trades and liquidations above
 * all. Plain texts only; the strict reader takes the rest, every error among it.
 */
final class FlatEvents {
  private static final EventKind[] KINDS = EventKind.values();
  private static final InstrumentRole[] ROLES = InstrumentRole.values();
  private static final Side[] SIDES = Side.values();
  private static final NameTable KIND_NAMES = names(KINDS);
  private static final NameTable ROLE_NAMES = names(ROLES);
  private static final NameTable SIDE_NAMES = names(SIDES);

  // Places among the fields.
  private static final int KIND = 0;
  private static final int VENUE = 1;
  private static final int INSTRUMENT = 2;
  private static final int EVENT_TIME = 3;
  private static final int PRICE = 4;
  private static final int QUANTITY = 5;
  private static final int SIDE = 6;
  private static final int ID = 7;
  private static final int INGEST_TIME = 8;
  private static final int SEQUENCE = 9;
  private static final int SEQUENCE_SPAN = 10;
  private static final int ASSET = 11;
  private static final int QUOTE = 12;
  private static final int ROLE = 13;

  /** The first four must be there. */
  private static final int REQUIRED = 0b1111;

  private static final Field[] FIELDS = {
    new Field("kind", Kind.TEXT),
    new Field("venue", Kind.TEXT),
    new Field("instrument", Kind.TEXT),
    new Field("eventTimeMillis", Kind.WHOLE),
    new Field("price", Kind.NUMBER),
    new Field("quantity", Kind.NUMBER),
    new Field("side", Kind.TEXT),
    new Field("id", Kind.TEXT),
    new Field("ingestTimeMillis", Kind.WHOLE),
    new Field("sequence", Kind.WHOLE),
    new Field("sequenceSpan", Kind.WHOLE),
    new Field("asset", Kind.TEXT),
    new Field("quote", Kind.TEXT),
    new Field("role", Kind.TEXT)
  };

  private static final ThreadLocal<FlatEvents> OF_THREAD = ThreadLocal.withInitial(FlatEvents::new);

  private final FlatFields in = new FlatFields(FIELDS);

  private FlatEvents() {}

  /** The event, or null where the text is not plain or not in order. */
  static MarketEvent read(byte[] json, String source, long position) {
    return OF_THREAD.get().event(json, source, position);
  }

  private MarketEvent event(byte[] json, String source, long position) {
    if (!in.read(json) || !in.hasAll(REQUIRED)) {
      return null;
    }
    EventKind kind = constant(KINDS, in.index(KIND, KIND_NAMES));
    Side side = in.has(SIDE) ? constant(SIDES, in.index(SIDE, SIDE_NAMES)) : Side.UNKNOWN;
    InstrumentRole role = in.has(ROLE) ? constant(ROLES, in.index(ROLE, ROLE_NAMES)) : null;
    if (kind == null || side == null || (role == null && in.has(ROLE))) {
      return null;
    }
    long eventTimeMillis = in.whole(EVENT_TIME, 0);
    MarketEvent event =
        new MarketEvent(
            kind,
            source,
            position,
            in.name(VENUE),
            in.name(INSTRUMENT),
            in.name(ASSET),
            in.name(QUOTE),
            role,
            eventTimeMillis,
            in.whole(INGEST_TIME, eventTimeMillis),
            in.whole(SEQUENCE, position),
            in.text(ID),
            side,
            in.number(PRICE),
            in.number(QUANTITY),
            null,
            null,
            null,
            null,
            null,
            in.whole(SEQUENCE_SPAN, in.has(SEQUENCE) ? 0 : MarketEvent.UNSEQUENCED),
            null,
            null);
    return checked(event);
  }

  private static MarketEvent checked(MarketEvent event) {
    try {
      MarketEventPayload.check(event);
      return event;
    } catch (JsonRefusal refusal) {
      return null;
    }
  }

  private static <E> E constant(E[] constants, int index) {
    return index < 0 ? null : constants[index];
  }

  private static NameTable names(Enum<?>[] constants) {
    return new NameTable(Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
  }
}

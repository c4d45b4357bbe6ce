package io.firebreak.job.input;

import io.firebreak.instrument.EventCheck;
import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.instrument.Rejection;
import io.firebreak.market.VenueRosterEngine;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where events of messages enter: the instrument is looked up, numbers that cannot be true are
 * refused, quantities become base units.
 *
 * <p>An event that names its asset is in base units already. A sign of life, and one that says that
 * the feed of a whole venue broke, pass as they are: they have no instrument.
 */
final class EventEdge {
  private static final EventCheck CHECK = EventCheck.ofRecordings();
  private static final int REMEMBERED = 10_000;

  private final InstrumentCatalog catalog;
  private final Map<String, Optional<Instrument>> known = new HashMap<>();

  EventEdge(InstrumentCatalog catalog) {
    this.catalog = catalog;
  }

  /** The event in base units, or a dead letter with the original text. */
  TapeRecord pass(MarketEvent event, Supplier<String> original) {
    Rejection rejection = CHECK.check(event);
    if (rejection == null && (hasNoInstrument(event) || !event.asset().isEmpty())) {
      return TapeRecord.of(event);
    }
    Optional<Instrument> instrument = rejection == null ? find(event) : Optional.empty();
    if (instrument.isPresent()) {
      return TapeRecord.of(instrument.get().normalise(event));
    }
    return refuse(event, rejection == null ? unknown(event) : rejection, original.get());
  }

  private static boolean hasNoInstrument(MarketEvent event) {
    return event.kind() == EventKind.HEARTBEAT || VenueRosterEngine.isWholeVenue(event);
  }

  private Optional<Instrument> find(MarketEvent event) {
    String key = event.instrumentKey();
    Optional<Instrument> found = known.get(key);
    if (found == null) {
      found = catalog.find(event.venue(), event.instrument());
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(key, found);
    }
    return found;
  }

  private static Rejection unknown(MarketEvent event) {
    return new Rejection(
        RejectReason.UNKNOWN_INSTRUMENT,
        "instrument must be known, was '"
            + event.venue()
            + "' '"
            + event.instrument()
            + "': it is not listed and cannot be inferred");
  }

  private static TapeRecord refuse(MarketEvent event, Rejection why, String original) {
    // The reference time is known where the recordings are merged.
    return TapeRecord.of(
        new DeadLetter(event.source(), event.position(), why.reason(), why.message(), original, 0));
  }
}

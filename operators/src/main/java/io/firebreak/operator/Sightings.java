package io.firebreak.operator;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells which events are the earliest of their instrument, so that the venue's roster hears of each
 * instrument once and not of each event. After a restore it begins anew; the roster knows already
 * what it is told again.
 */
final class Sightings {
  private final Map<String, Map<String, Long>> earliestMillis = new HashMap<>();

  /** Whether no event of the instrument was as early; it is from now on. */
  boolean isEarliest(MarketEvent event) {
    Map<String, Long> venue =
        earliestMillis.computeIfAbsent(event.venue(), name -> new HashMap<>());
    Long known = venue.get(event.instrument());
    if (known != null && known <= event.eventTimeMillis()) {
      return false;
    }
    venue.put(event.instrument(), event.eventTimeMillis());
    return true;
  }

  /** What the roster is told: who, when, and nothing that was read. */
  static MarketEvent of(MarketEvent event) {
    return MarketEvent.of(EventKind.HEARTBEAT, event.venue(), event.instrument())
        .listed(event.asset(), event.quote(), event.role())
        .at(event.eventTimeMillis())
        .build();
  }
}

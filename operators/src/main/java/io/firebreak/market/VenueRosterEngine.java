package io.firebreak.market;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Passes the disconnect of a whole venue on to each of its instruments. Such a message names no
 * instrument and may come through another partition than theirs, so only the venue's own key knows
 * whom it concerns: every instrument that was sighted at or before its tick.
 *
 * <p>Inputs are the first event of each instrument and the disconnects. O(n log n) in the
 * instruments of the venue for each of them.
 */
public final class VenueRosterEngine implements TickEngine<VenueRoster, MarketEvent, MarketEvent> {
  private static final long serialVersionUID = 1;

  /** Instruments remembered; further ones are not told and fall back on their own silence. */
  public static final int MAX_INSTRUMENTS = 4_096;

  @Override
  public Step<VenueRoster, MarketEvent> step(VenueRoster before, Tick<MarketEvent> tick) {
    TreeMap<String, VenueRoster.Listed> listed = new TreeMap<>();
    if (before != null) {
      before.instruments().forEach(each -> listed.put(each.instrument(), each));
    }
    boolean broken = false;
    for (MarketEvent event : tick.inputs()) {
      broken |= isWholeVenue(event);
      boolean room = listed.size() < MAX_INSTRUMENTS || listed.containsKey(event.instrument());
      if (!isWholeVenue(event) && room) {
        listed.put(event.instrument(), listed(event));
      }
    }
    VenueRoster after = new VenueRoster(List.copyOf(listed.values()));
    List<MarketEvent> told = broken ? disconnects(after, tick) : List.of();
    return new Step<>(after, told, Step.NO_DEADLINE);
  }

  /** Whether an event says that the feed of a whole venue broke. */
  public static boolean isWholeVenue(MarketEvent event) {
    return event.kind() == EventKind.DISCONNECT && event.instrument().isEmpty();
  }

  private static VenueRoster.Listed listed(MarketEvent event) {
    return new VenueRoster.Listed(event.instrument(), event.asset(), event.quote(), event.role());
  }

  /** At the end of the tick, which no instrument has closed yet; they were not read anywhere. */
  private static List<MarketEvent> disconnects(VenueRoster roster, Tick<MarketEvent> tick) {
    List<MarketEvent> disconnects = new ArrayList<>();
    for (VenueRoster.Listed each : roster.instruments()) {
      disconnects.add(
          MarketEvent.of(EventKind.DISCONNECT, tick.key(), each.instrument())
              .listed(each.asset(), each.quote(), each.role())
              .at(tick.endMillis())
              .build());
    }
    return disconnects;
  }
}

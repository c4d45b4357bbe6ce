package io.firebreak.systemic;

import io.firebreak.measure.DecayingMoments;
import java.util.List;

/**
 * State of {@link Dislocations} for one asset: 48 bytes and the name for each of at most {@link
 * Dislocations#MAX_VENUES} venues.
 *
 * @param venues what is usual for each, ordered by venue
 * @param anchor moments of the log of the consolidated price, fifteen-minute half-life
 * @param verdict last verdict
 * @param sinceMillis event time since which it stands
 */
public record DislocationState(
    List<VenueBasis> venues, DecayingMoments anchor, DislocationVerdict verdict, long sinceMillis) {

  /** Nothing quoted yet. */
  public static DislocationState unseen() {
    return new DislocationState(
        List.of(), DecayingMoments.unseen(), DislocationVerdict.UNKNOWN, Long.MIN_VALUE);
  }
}

package io.firebreak.option;

import io.firebreak.model.ImpliedVolatilityTick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the option chains of one asset last said, one record a venue, ordered by venue. */
public final class VenueChains {
  /** Venues that are kept; a further one takes the place of that which was silent longest. */
  public static final int MAX_VENUES = 4;

  private static final Comparator<ImpliedVolatilityTick> BY_VENUE =
      Comparator.comparing(ImpliedVolatilityTick::venue);

  private VenueChains() {}

  /**
   * The records with one more; a venue's newest replaces its older one, also where it says that its
   * chain can no longer be read. O(venues).
   */
  public static List<ImpliedVolatilityTick> with(
      List<ImpliedVolatilityTick> before, ImpliedVolatilityTick next) {
    List<ImpliedVolatilityTick> after = new ArrayList<>(before);
    after.removeIf(chain -> chain.venue().equals(next.venue()));
    if (after.size() == MAX_VENUES) {
      after.remove(longestSilent(after));
    }
    after.add(next);
    after.sort(BY_VENUE);
    return after;
  }

  private static ImpliedVolatilityTick longestSilent(List<ImpliedVolatilityTick> chains) {
    return chains.stream()
        .min(
            Comparator.comparingLong(ImpliedVolatilityTick::eventTimeMillis)
                .thenComparing(BY_VENUE))
        .orElseThrow();
  }
}

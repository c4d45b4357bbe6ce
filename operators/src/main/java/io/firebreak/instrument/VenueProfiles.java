package io.firebreak.instrument;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The venues that are described, by identifier; any other is {@link VenueProfile#UNDESCRIBED}.
 * Immutable.
 *
 * <p>The defaults come from {@link KnownVenues}; the instruments file overrides them.
 */
public final class VenueProfiles implements Serializable {
  private static final long serialVersionUID = 1;

  private static final VenueProfiles DEFAULTS = new VenueProfiles(KnownVenues.table());

  private final TreeMap<String, VenueProfile> described;

  private VenueProfiles(Map<String, VenueProfile> described) {
    this.described = new TreeMap<>(described);
  }

  /** The built-in table. */
  public static VenueProfiles defaults() {
    return DEFAULTS;
  }

  /** The same table with one venue described anew. */
  public VenueProfiles with(String venue, VenueProfile profile) {
    TreeMap<String, VenueProfile> copy = new TreeMap<>(described);
    copy.put(venue, profile);
    return new VenueProfiles(copy);
  }

  /** What is known of a venue. */
  public VenueProfile of(String venue) {
    return described.getOrDefault(venue, VenueProfile.UNDESCRIBED);
  }

  /** Whether the venue is described. */
  public boolean describes(String venue) {
    return described.containsKey(venue);
  }

  /** The described venues in alphabetical order. */
  public Set<String> venues() {
    return Collections.unmodifiableSet(described.keySet());
  }
}

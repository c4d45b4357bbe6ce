package io.firebreak.systemic;

import java.util.List;

/**
 * The venues of an asset at one time.
 *
 * @param consolidatedUsd the price over all venues, NaN where there is none
 * @param venues one quote a venue
 * @param timeMillis event time now
 */
public record VenueSnapshot(double consolidatedUsd, List<VenueQuote> venues, long timeMillis) {}

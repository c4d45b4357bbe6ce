package io.firebreak.leverage;

import io.firebreak.model.Exposures;

/**
 * The newest ladder of one venue or protocol.
 *
 * @param venue venue
 * @param updatedMillis event time of it
 * @param exposures the ladder
 */
public record VenueExposures(String venue, long updatedMillis, Exposures exposures) {}

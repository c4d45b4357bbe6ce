package io.firebreak.systemic;

import io.firebreak.measure.DecayingMoments;

/**
 * What is usual for one venue.
 *
 * @param venue venue identifier
 * @param usualBps moments of its distance from the consolidated price, bps, seven-day half-life
 * @param apartMillis event time since which it stands apart, {@link Long#MIN_VALUE} where it does
 *     not
 * @param seenMillis event time of its last fresh quote
 */
public record VenueBasis(
    String venue, DecayingMoments usualBps, long apartMillis, long seenMillis) {

  static VenueBasis unseen(String venue) {
    return new VenueBasis(venue, DecayingMoments.unseen(), Long.MIN_VALUE, Long.MIN_VALUE);
  }
}

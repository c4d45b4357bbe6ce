package io.firebreak.systemic;

import io.firebreak.measure.DecayingMoments;
import java.util.Collections;
import java.util.List;

/**
 * State of a {@link StressIndex}: 20 numbers of moments and 30 of cross products.
 *
 * @param usual what is usual for each measure
 * @param together mean products of their scores around one half
 * @param sampledMillis event time of the last sample, {@link Long#MIN_VALUE} before the first
 */
public record StressIndexState(
    List<DecayingMoments> usual, CrossProducts together, long sampledMillis) {

  /** Nothing measured yet. */
  public static StressIndexState unseen() {
    return new StressIndexState(
        Collections.nCopies(SystemicMeasures.COUNT, DecayingMoments.unseen()),
        CrossProducts.unseen(SystemicMeasures.COUNT),
        Long.MIN_VALUE);
  }
}

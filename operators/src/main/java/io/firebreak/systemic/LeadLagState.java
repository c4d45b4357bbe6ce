package io.firebreak.systemic;

import java.util.Collections;
import java.util.List;

/**
 * State of a {@link LeadLag} of one pair: 64 numbers of delay lines and 12 for each lag.
 *
 * @param a last prices of a
 * @param b last prices of b
 * @param byLag one estimate for each lag, the most negative first
 */
public record LeadLagState(DelayLine a, DelayLine b, List<HayashiYoshidaState> byLag) {

  static LeadLagState unseen(int lags) {
    return new LeadLagState(
        DelayLine.empty(),
        DelayLine.empty(),
        Collections.nCopies(lags, HayashiYoshidaState.unseen()));
  }
}

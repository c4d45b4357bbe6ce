package io.firebreak.quality;

import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.QualityFlag;
import io.firebreak.policy.QualityPolicy;

/**
 * How much later than they happened the events of a feed arrive. A feed that is polled is slow by
 * nature: it lags only when it is slower than its own mean by a multiple.
 *
 * <p>A recording without arrival times has lag 0. The mean has a half-life of one hour and starts
 * with the first event, so a feed that is slow from the beginning is flagged only until it is
 * known.
 *
 * @param mean lag in milliseconds, of events that are not ahead of their receipt
 */
public record FeedLag(DecayingMoments mean) {
  private static final double HALF_LIFE_SECONDS = 3_600;

  /** A feed that has not spoken. */
  public static FeedLag unseen() {
    return new FeedLag(DecayingMoments.unseen());
  }

  /** The flags of one event: {@link QualityFlag#LAGGING}, {@link QualityFlag#SKEWED} or none. */
  public long flags(long lagMillis, QualityPolicy policy) {
    if (lagMillis < -policy.skewMillis()) {
      return QualityFlag.SKEWED.addedTo(0);
    }
    double usual = mean.seen() ? mean.mean() : 0;
    boolean slow = lagMillis > policy.lagMillis() && lagMillis > policy.lagMultiple() * usual;
    return slow ? QualityFlag.LAGGING.addedTo(0) : 0;
  }

  /** The lag after a tick whose worst event was this late. */
  public FeedLag plus(long lagMillis, long nowMillis) {
    return new FeedLag(mean.plus((double) Math.max(0, lagMillis), nowMillis, HALF_LIFE_SECONDS));
  }
}

package io.firebreak.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.QualityFlag;
import io.firebreak.policy.Policy;
import io.firebreak.policy.QualityPolicy;
import org.junit.jupiter.api.Test;

class FeedLagTest {
  private static final QualityPolicy POLICY = Policy.v0().quality();

  @Test
  void lagAtTheLimitIsUsualAndOneBeyondIsNot() {
    FeedLag prompt = FeedLag.unseen().plus(0, 0);
    assertThat(prompt.flags(POLICY.lagMillis(), POLICY)).isZero();
    assertThat(QualityFlag.LAGGING.in(prompt.flags(POLICY.lagMillis() + 1, POLICY))).isTrue();
  }

  @Test
  void polledFeedLagsOnlyBeyondItsOwnMean() {
    FeedLag polled = FeedLag.unseen().plus(30_000, 0);
    assertThat(polled.flags(60_000, POLICY)).isZero();
    assertThat(QualityFlag.LAGGING.in(polled.flags(150_001, POLICY))).isTrue();
  }

  @Test
  void eventTimeAheadOfItsReceiptIsSkew() {
    FeedLag any = FeedLag.unseen();
    assertThat(any.flags(-POLICY.skewMillis(), POLICY)).isZero();
    assertThat(any.flags(-POLICY.skewMillis() - 1, POLICY))
        .isEqualTo(QualityFlag.SKEWED.addedTo(0));
  }
}

package io.firebreak.haircut;

import static io.firebreak.haircut.Policies.DAY;
import static io.firebreak.haircut.Policies.HOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.WarmUp;
import org.junit.jupiter.api.Test;

class SlowMemoryTest {
  private static final double ROUNDING = 1e-6;

  @Test
  void knowsNothingAtFirst() {
    SlowMemory memory = SlowMemory.empty();
    assertThat(memory.lowBidUsd()).isNaN();
    assertThat(memory.wideSpreadBps()).isNaN();
    assertThat(memory.dailyVolumeUsd()).isNaN();
    assertThat(memory.longVolatility()).isNaN();
  }

  @Test
  void takesTheOnlyMeasureForItsQuantiles() {
    SlowMemory memory = SlowMemory.empty().after(Risks.calm().bids(5e6).sale(3, 2e9).at(0));
    assertThat(memory.lowBidUsd()).isCloseTo(5e6, within(ROUNDING));
    assertThat(memory.recentBidUsd()).isCloseTo(5e6, within(ROUNDING));
    assertThat(memory.wideSpreadBps()).isCloseTo(3, within(ROUNDING));
    assertThat(memory.dailyVolumeUsd()).isCloseTo(2e9, within(1e-3));
  }

  @Test
  void liesBelowMostDepthAndAboveMostSpreads() {
    SlowMemory memory = SlowMemory.empty();
    for (int hour = 0; hour < 1_000; hour++) {
      double times = hour % 2 == 0 ? 1 : 4;
      memory = memory.after(Risks.calm().bids(1e6 * times).sale(times, 1e9).at(hour * HOUR));
    }
    // Both are log-normal with median 2 and standard deviation ln 2.
    double sigmas = Math.exp(1.6448536 * Math.log(2));
    assertThat(memory.lowBidUsd()).isCloseTo(2e6 / sigmas, within(2e3));
    assertThat(memory.wideSpreadBps()).isCloseTo(2 * sigmas, within(0.01));
  }

  @Test
  void forgetsRecentDepthWithinMinutesButNotTheUsual() {
    SlowMemory memory = SlowMemory.empty();
    for (int hour = 0; hour < 1_000; hour++) {
      memory = memory.after(Risks.calm().bids(1e6).at(hour * HOUR));
    }
    memory = memory.after(Risks.calm().bids(1e5).at(1_000 * HOUR));
    assertThat(memory.recentBidUsd()).isLessThan(1.01e5);
    assertThat(memory.lowBidUsd()).isBetween(7e5, 1e6);
  }

  @Test
  void countsAnEmptyBookAsOneDollar() {
    SlowMemory memory = SlowMemory.empty().after(Risks.calm().bids(0).at(0));
    assertThat(memory.lowBidUsd()).isCloseTo(1, within(ROUNDING));
  }

  @Test
  void leavesOutTheFirstHour() {
    Risks young = Risks.calm().young(WarmUp.COLD, 0).bids(1e6).sale(3, 2e9);
    SlowMemory memory = SlowMemory.empty().after(young.at(0));
    assertThat(memory.dailyVolumeUsd()).isNaN();
    assertThat(memory.lowBidUsd()).isNaN();
  }

  @Test
  void hasALongRunVolatilityAfterThirtyDays() {
    SlowMemory first = SlowMemory.empty().after(Risks.calm().volatility(0.4).at(0));
    SlowMemory later = first.after(Risks.calm().volatility(0.4).at(29 * DAY));
    assertThat(later.longVolatility()).isNaN();
    assertThat(later.after(Risks.calm().volatility(0.4).at(31 * DAY)).longVolatility())
        .isCloseTo(0.4, within(ROUNDING));
  }
}

package io.firebreak.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import io.firebreak.policy.Policy;
import io.firebreak.policy.QualityPolicy;
import org.junit.jupiter.api.Test;

class ForcedOrderGuardTest {
  private static final QualityPolicy POLICY = Policy.v0().quality();
  private static final long BREAK = 1_000_000;

  private final ForcedOrderGuard seen = ForcedOrderGuard.unseen().plus(order(900_000, 100, 2));

  @Test
  void equalForcedOrdersOfAFeedThatRunsAllCount() {
    assertThat(seen.replayed(order(900_001, 100, 2), POLICY)).isFalse();
  }

  @Test
  void afterABreakAForcedOrderOfBeforeIsSentAgain() {
    ForcedOrderGuard guard = seen.broken(BREAK);
    assertThat(guard.replayed(order(BREAK + 1, 100, 2), POLICY)).isTrue();
    assertThat(guard.replayed(order(BREAK + 1, 100, 3), POLICY)).isFalse();
  }

  @Test
  void comparisonEndsAWhileAfterTheBreak() {
    ForcedOrderGuard guard = seen.broken(BREAK);
    long end = BREAK + POLICY.replayMillis();
    assertThat(guard.replayed(order(end, 100, 2), POLICY)).isTrue();
    assertThat(guard.replayed(order(end + 1, 100, 2), POLICY)).isFalse();
  }

  @Test
  void newForcedOrdersAfterABreakAreNotComparedWithEachOther() {
    ForcedOrderGuard guard = seen.broken(BREAK).plus(order(BREAK + 1, 50, 7));
    assertThat(guard.replayed(order(BREAK + 2, 50, 7), POLICY)).isFalse();
  }

  @Test
  void whatWasOldWhenItCameIsHistory() {
    long age = POLICY.forcedOrderAgeMillis();
    assertThat(seen.replayed(arrived(1_000, 1_000 + age), POLICY)).isFalse();
    assertThat(seen.replayed(arrived(1_000, 1_001 + age), POLICY)).isTrue();
  }

  @Test
  void memoryIsBounded() {
    ForcedOrderGuard guard = ForcedOrderGuard.unseen();
    for (int i = 0; i < 3 * ForcedOrderGuard.CAPACITY; i++) {
      guard = guard.plus(order(i, 100 + i, 1));
    }
    assertThat(guard.contents()).hasSize(ForcedOrderGuard.CAPACITY);
    int newest = 3 * ForcedOrderGuard.CAPACITY - 1;
    assertThat(guard.broken(BREAK).replayed(order(BREAK, 100 + newest, 1), POLICY)).isTrue();
    assertThat(guard.broken(BREAK).replayed(order(BREAK, 100, 1), POLICY)).isFalse();
  }

  private static MarketEvent order(long timeMillis, double price, double quantity) {
    return MarketEvent.of(EventKind.LIQUIDATION, "okx", "BTC-USDT-SWAP")
        .at(timeMillis)
        .side(Side.SELL)
        .price(price)
        .quantity(quantity)
        .build();
  }

  private static MarketEvent arrived(long timeMillis, long ingestMillis) {
    return order(timeMillis, 70, 1).toBuilder().ingestedAt(ingestMillis).build();
  }
}

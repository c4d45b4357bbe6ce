package io.firebreak.consumer;

import static io.firebreak.consumer.Notices.beat;
import static io.firebreak.model.ProvisionalStatus.CONFIRMED;
import static io.firebreak.model.ProvisionalStatus.RAISED;
import static io.firebreak.model.ProvisionalStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.Operation;
import io.firebreak.model.Permission;
import io.firebreak.model.ProvisionalStatus;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What binance's BTC calls for counts until 1 s. */
class GuardConsumerProvisionalTest {
  private static final String BINANCE = "venue:binance|BTC";

  private final GuardConsumer consumer = new GuardConsumer(Notices.VENUE);

  @BeforeEach
  void guardIsAlive() {
    consumer.apply(beat(0, 5_000));
  }

  @Test
  void pacesAtTheStaticTableUntilItsEndInclusive() {
    consumer.apply(pacing("a", RAISED));
    assertThat(consumer.paceUsdPerInterval(BINANCE, 1_000).usdPerSecond()).isEqualTo(5_000);
    assertThat(consumer.paceUsdPerInterval(BINANCE, 1_001).usdPerInterval()).isInfinite();
  }

  @Test
  void refusesNewLeverageWhilePacing() {
    consumer.apply(pacing("a", RAISED));
    OperationAnswer answer = consumer.allowed(Operation.OPEN, BINANCE, 0);
    assertThat(answer.permission()).isEqualTo(Permission.REFUSED);
    assertThat(answer.basis()).isEqualTo(Basis.PROVISIONAL);
  }

  @Test
  void doesNotReachTheAssetOrOtherVenues() {
    consumer.apply(pacing("a", RAISED));
    assertThat(consumer.paceUsdPerInterval("asset:BTC", 0).usdPerInterval()).isInfinite();
    assertThat(consumer.paceUsdPerInterval("venue:okx|BTC", 0).usdPerInterval()).isInfinite();
    assertThat(consumer.paceUsdPerInterval("venue:binance|BTC2", 0).usdPerInterval()).isInfinite();
  }

  @Test
  void withdrawalEndsItAtOnceAndForGood() {
    consumer.apply(pacing("a", RAISED));
    assertThat(consumer.apply(pacing("a", WITHDRAWN))).isTrue();
    assertThat(consumer.apply(pacing("a", RAISED))).isFalse();
    assertThat(consumer.paceUsdPerInterval(BINANCE, 0).usdPerInterval()).isInfinite();
  }

  @Test
  void anotherInstrumentOfTheScopeGoesOn() {
    consumer.apply(pacing("a", RAISED));
    consumer.apply(pacing("b", RAISED));
    consumer.apply(pacing("a", WITHDRAWN));
    assertThat(consumer.paceUsdPerInterval(BINANCE, 0).usdPerSecond()).isEqualTo(5_000);
  }

  @Test
  void confirmedHoldsUntilItsEnd() {
    consumer.apply(pacing("a", RAISED));
    consumer.apply(pacing("a", CONFIRMED));
    assertThat(consumer.paceUsdPerInterval(BINANCE, 1_000).usdPerSecond()).isEqualTo(5_000);
    assertThat(consumer.paceUsdPerInterval(BINANCE, 1_001).usdPerInterval()).isInfinite();
  }

  @Test
  void repetitionChangesNothing() {
    assertThat(consumer.apply(pacing("a", RAISED))).isTrue();
    assertThat(consumer.apply(pacing("a", RAISED))).isFalse();
  }

  @Test
  void whoCannotPaceTakesTheFallback() {
    ConsumerSettings lender =
        new ConsumerSettings(Notices.TABLE, Set.of(BreakerAction.REFUSE_NEW_LEVERAGE));
    GuardConsumer lending = new GuardConsumer(lender);
    lending.apply(beat(0, 5_000));
    lending.apply(pacing("a", RAISED));
    assertThat(lending.paceUsdPerInterval(BINANCE, 0).usdPerInterval()).isInfinite();
    assertThat(lending.allowed(Operation.BORROW, BINANCE, 0).permission())
        .isEqualTo(Permission.REFUSED);
  }

  @Test
  void isReadFromADecodedObject() {
    Map<String, Object> object =
        Map.of(
            "id", "a",
            "scope", BINANCE,
            "status", "RAISED",
            "action", "PACE_LIQUIDATIONS",
            "fallback", "REFUSE_NEW_LEVERAGE",
            "validUntilMillis", 1_000);
    assertThat(ProvisionalNotice.of(object)).isEqualTo(pacing("a", RAISED));
  }

  @Test
  void refusesAnUnknownStatus() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProvisionalNotice.of(Map.of("id", "a", "scope", "s", "status", "MAYBE")))
        .withMessageContaining("provisional.status must be one of");
  }

  private static ProvisionalNotice pacing(String id, ProvisionalStatus status) {
    return new ProvisionalNotice(
        id,
        BINANCE,
        status,
        BreakerAction.PACE_LIQUIDATIONS,
        BreakerAction.REFUSE_NEW_LEVERAGE,
        1_000);
  }
}

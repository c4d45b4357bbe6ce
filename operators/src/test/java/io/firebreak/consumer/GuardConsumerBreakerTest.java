package io.firebreak.consumer;

import static io.firebreak.consumer.Notices.beat;
import static io.firebreak.consumer.Notices.pace;
import static io.firebreak.consumer.Notices.plain;
import static io.firebreak.consumer.Notices.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerInstruction;
import io.firebreak.model.BreakerState;
import io.firebreak.model.Operation;
import io.firebreak.model.Permission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is allowed and how fast; signals are valid until 10 s. */
class GuardConsumerBreakerTest {
  private static final String BINANCE = "venue:binance|BTC";

  private final GuardConsumer consumer = new GuardConsumer(Notices.VENUE);

  @Test
  void allowsEverythingWhileAliveAndNothingIsRaised() {
    consumer.apply(beat(0, 5_000));
    assertThat(consumer.allowed(Operation.BORROW, BINANCE, 0).permission())
        .isEqualTo(Permission.ALLOWED);
    assertThat(consumer.paceUsdPerInterval(BINANCE, 0).usdPerInterval()).isInfinite();
  }

  @ParameterizedTest
  @ValueSource(strings = {BINANCE, "asset:BTC", "cluster"})
  void aVenueFollowsEveryScopeAroundIt(String scope) {
    consumer.apply(beat(0, 5_000));
    consumer.apply(signal(scope, 1, BreakerState.RESTRICT, refuse()));
    OperationAnswer answer = consumer.allowed(Operation.OPEN, BINANCE, 0);
    assertThat(answer.permission()).isEqualTo(Permission.REFUSED);
    assertThat(answer.scope()).isEqualTo(scope);
  }

  @Test
  void anotherVenueDoesNotCount() {
    consumer.apply(beat(0, 5_000));
    consumer.apply(signal("venue:okx|BTC", 1, BreakerState.RESTRICT, refuse()));
    assertThat(consumer.allowed(Operation.OPEN, BINANCE, 0).permission())
        .isEqualTo(Permission.ALLOWED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"DEPOSIT", "REPAY", "REDUCE", "CANCEL"})
  void whatPreventsALiquidationIsAlwaysAllowed(Operation operation) {
    consumer.apply(signal("asset:BTC", 1, BreakerState.HALT, pause(), refuse(), pace(10, 1_000)));
    assertThat(consumer.allowed(operation, BINANCE, 0).permission()).isEqualTo(Permission.ALLOWED);
  }

  @Test
  void theSlowestPaceCounts() {
    consumer.apply(beat(0, 5_000));
    consumer.apply(signal("asset:BTC", 1, BreakerState.PACE, pace(40_000, 1_000)));
    consumer.apply(signal(BINANCE, 1, BreakerState.PACE, pace(50_000, 2_000)));
    assertThat(consumer.paceUsdPerInterval(BINANCE, 0))
        .isEqualTo(new PaceAnswer(50_000, 2_000, Basis.GUARD));
  }

  @Test
  void aPauseLetsNothingBeLiquidated() {
    consumer.apply(beat(0, 5_000));
    consumer.apply(signal("asset:BTC", 1, BreakerState.HALT, pause()));
    assertThat(consumer.paceUsdPerInterval("asset:BTC", 0).usdPerInterval()).isZero();
  }

  @Test
  void whoCannotPausePaces() {
    GuardConsumer protocol =
        new GuardConsumer(
            new ConsumerSettings(
                Notices.TABLE,
                Set.of(BreakerAction.REFUSE_NEW_LEVERAGE, BreakerAction.PACE_LIQUIDATIONS)));
    protocol.apply(beat(0, 5_000));
    protocol.apply(
        signal(
            "asset:BTC",
            1,
            BreakerState.HALT,
            new BreakerInstruction(
                BreakerAction.PAUSE, BreakerAction.PACE_LIQUIDATIONS, 700, 1_000, 0.1, 0)));
    assertThat(protocol.paceUsdPerInterval("asset:BTC", 0).usdPerInterval()).isEqualTo(700);
  }

  @Test
  void whoCannotDoTheFallbackEitherRefusesNewLeverage() {
    GuardConsumer protocol =
        new GuardConsumer(
            new ConsumerSettings(Notices.TABLE, Set.of(BreakerAction.REFUSE_NEW_LEVERAGE)));
    protocol.apply(beat(0, 5_000));
    protocol.apply(signal("asset:BTC", 1, BreakerState.HALT, pause()));
    assertThat(protocol.allowed(Operation.BORROW, "asset:BTC", 0).permission())
        .isEqualTo(Permission.REFUSED);
    assertThat(protocol.paceUsdPerInterval("asset:BTC", 0).usdPerInterval()).isInfinite();
  }

  @Test
  void anUnknownPaceIsThatOfTheTable() {
    consumer.apply(beat(0, 5_000));
    consumer.apply(signal("asset:BTC", 1, BreakerState.PACE, pace(Double.NaN, 1_000)));
    assertThat(consumer.paceUsdPerInterval("asset:BTC", 0).usdPerSecond()).isEqualTo(5_000);
  }

  @Test
  void paceAndRefuseByTheTableWhenHeartbeatsStop() {
    consumer.apply(beat(0, 5_000));
    assertThat(consumer.allowed(Operation.BORROW, BINANCE, 5_001))
        .extracting(OperationAnswer::permission, OperationAnswer::basis)
        .containsExactly(Permission.REFUSED, Basis.SILENT);
    // The cluster has no entry of its own: that of all other assets is the slower one.
    assertThat(consumer.paceUsdPerInterval(BINANCE, 5_001).usdPerSecond()).isEqualTo(1_000);
  }

  @Test
  void aRaisedScopeThatIsNotRenewedFallsBackAlone() {
    consumer.apply(beat(0, 60_000));
    consumer.apply(signal("asset:BTC", 1, BreakerState.HALT, pause()));
    assertThat(consumer.paceUsdPerInterval("asset:BTC", 10_000).usdPerInterval()).isZero();
    assertThat(consumer.paceUsdPerInterval("asset:BTC", 10_001))
        .isEqualTo(new PaceAnswer(5_000, 1_000, Basis.EXPIRED));
    assertThat(consumer.paceUsdPerInterval("asset:ETH", 10_001).usdPerInterval()).isInfinite();
  }

  @Test
  void normalNeedsNoRenewal() {
    consumer.apply(beat(0, 60_000));
    consumer.apply(signal("asset:BTC", 1, BreakerState.NORMAL));
    assertThat(consumer.allowed(Operation.BORROW, "asset:BTC", 50_000))
        .extracting(OperationAnswer::permission, OperationAnswer::basis)
        .containsExactly(Permission.ALLOWED, Basis.GUARD);
  }

  @Test
  void aHaltThatIsStillValidIsFollowedThoughTheGuardIsSilent() {
    consumer.apply(signal("asset:BTC", 1, BreakerState.HALT, pause()));
    assertThat(consumer.paceUsdPerInterval("asset:BTC", 10_000).usdPerInterval()).isZero();
  }

  @Test
  void theTighterCapOfWithdrawalsCounts() {
    consumer.apply(beat(0, 5_000));
    consumer.apply(signal("asset:BTC", 1, BreakerState.RESTRICT, cap(0.2)));
    consumer.apply(signal("cluster", 1, BreakerState.RESTRICT, cap(0.1)));
    assertThat(consumer.allowed(Operation.WITHDRAW, "asset:BTC", 0))
        .isEqualTo(
            new OperationAnswer(
                Permission.LIMITED,
                BreakerAction.CAP_WITHDRAWALS,
                "cluster",
                0.1,
                3_600_000,
                Basis.GUARD));
  }

  @Test
  void whatIsNoScopeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> consumer.allowed(Operation.BORROW, "BTC", 0))
        .withMessage(
            "scope must be venue:VENUE|ASSET, asset:ASSET, group:NAME or cluster, was BTC");
  }

  @Test
  void aTableThatPausesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new StaticTerms(
                    Notices.flat(0.1), Notices.flat(0.1), List.of(BreakerAction.PAUSE), 1))
        .withMessageContaining("nobody would end it");
  }

  private static BreakerInstruction refuse() {
    return plain(BreakerAction.REFUSE_NEW_LEVERAGE, BreakerAction.REFUSE_NEW_LEVERAGE);
  }

  private static BreakerInstruction pause() {
    return plain(BreakerAction.PAUSE, BreakerAction.PACE_LIQUIDATIONS);
  }

  private static BreakerInstruction cap(double fraction) {
    return new BreakerInstruction(
        BreakerAction.CAP_WITHDRAWALS,
        BreakerAction.REFUSE_NEW_LEVERAGE,
        Double.NaN,
        3_600_000,
        fraction,
        0);
  }
}

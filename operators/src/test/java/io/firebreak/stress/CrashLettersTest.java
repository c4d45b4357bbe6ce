package io.firebreak.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.CrashLevel;
import io.firebreak.model.FallView;
import io.firebreak.model.LiquidityView;
import io.firebreak.model.MessageRate;
import io.firebreak.model.MicrostructureView;
import io.firebreak.model.OrderActivity;
import io.firebreak.model.RiskSample;
import io.firebreak.model.StressKind;
import io.firebreak.policy.CrashPolicy;
import io.firebreak.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters around falls at speed, exactly at their thresholds, just below, and unknown. */
class CrashLettersTest {
  private static final CrashPolicy POLICY = Policy.v0().stress().crash();
  private final RiskSample risk = new RiskSample();
  private CrashLevel level = CrashLevel.WATCH;

  private List<StressKind> letters() {
    return CrashLetters.judge(risk.at(999), POLICY, level).stream()
        .filter(Judgement::holds)
        .map(Judgement::kind)
        .toList();
  }

  private void spread(double bps, double usualBps) {
    double none = Double.NaN;
    double[] empty = {};
    risk.microstructure =
        new MicrostructureView(
            "binance|BTCUSDT",
            bps,
            none,
            none,
            none,
            empty,
            none,
            none,
            none,
            none,
            none,
            none,
            empty,
            none,
            usualBps,
            none,
            none);
  }

  private void messages(double perSecond, double usual, double surprise) {
    risk.messages = new MessageRate("binance|BTCUSDT", perSecond, usual, surprise);
  }

  @Test
  void calmSpellsNothing() {
    assertThat(letters()).isEmpty();
  }

  @Test
  void aParticipantThatReactsToItselfHoldsAtItsThreshold() {
    risk.orders = orders(POLICY.selfExcitation());
    assertThat(letters()).containsExactly(StressKind.ORDER_LOOP);
    risk.orders = orders(Math.nextDown(POLICY.selfExcitation()));
    assertThat(letters()).isEmpty();
  }

  private static OrderActivity orders(double selfExcitation) {
    return new OrderActivity("binance|BTCUSDT", 3, "desk", 20, selfExcitation);
  }

  @Test
  void fallAtSpeedHoldsAtItsFraction() {
    risk.fall = new FallView(POLICY.fallFraction(), 0, 0, 0);
    assertThat(letters()).containsExactly(StressKind.FLASH_FALL);
    risk.fall = new FallView(Math.nextDown(POLICY.fallFraction()), 0, 0, 0);
    assertThat(letters()).isEmpty();
  }

  @Test
  void fallThatIsUsualForTheAssetIsNotOneAtSpeed() {
    // 5 % in five minutes is ten sigmas at 166 % a year.
    risk.fall = new FallView(0.05, 0, 0, 0);
    risk.realised = new double[] {1.7, 1.7, 1.7, 1.7, 1.7, 1.7};
    assertThat(letters()).isEmpty();
  }

  @Test
  void fallThatBeginsNoCrashIsNotOneAtSpeed() {
    risk.fall = new FallView(0.5, 0, 0, 0);
    level = CrashLevel.WATCH_FADES;
    assertThat(letters()).isEmpty();
  }

  @Test
  void spreadBlowsOutAtItsMultiple() {
    spread(POLICY.spreadRatio() * 4, 4);
    assertThat(letters()).containsExactly(StressKind.SPREAD_BLOWOUT);
    spread(Math.nextDown(POLICY.spreadRatio() * 4), 4);
    assertThat(letters()).isEmpty();
  }

  @Test
  void narrowSpreadIsNoBlowoutWhateverItsMultiple() {
    spread(Math.nextDown(POLICY.spreadBps()), 0.01);
    assertThat(letters()).isEmpty();
  }

  @Test
  void spreadWithoutAUsualOneIsUnknown() {
    spread(1_000, 0);
    assertThat(letters()).isEmpty();
  }

  @Test
  void bookIsOneSidedAtItsImbalance() {
    risk.liquidity = new LiquidityView(1, 9, 1, 0);
    assertThat(letters()).containsExactly(StressKind.BOOK_ONE_SIDED);
    risk.liquidity = new LiquidityView(1, 8.99, 1, 0);
    assertThat(letters()).isEmpty();
  }

  @Test
  void messagesBurstAtAllThreeThresholds() {
    messages(50, 10, POLICY.messageSurprise());
    assertThat(letters()).containsExactly(StressKind.MESSAGE_BURST);
  }

  @Test
  void fewMessagesAreNoBurst() {
    messages(49, 1, 1_000);
    assertThat(letters()).isEmpty();
  }

  @Test
  void manyMessagesOfABusyFeedAreNoBurst() {
    messages(Math.nextDown(500.0), 100, 1_000);
    assertThat(letters()).isEmpty();
  }

  @Test
  void messagesWithinTheirScatterAreNoBurst() {
    messages(5_000, 100, Math.nextDown(POLICY.messageSurprise()));
    assertThat(letters()).isEmpty();
  }
}

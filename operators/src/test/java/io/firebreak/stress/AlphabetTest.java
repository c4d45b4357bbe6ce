package io.firebreak.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.CrashLevel;
import io.firebreak.model.FallView;
import io.firebreak.model.FlowView;
import io.firebreak.model.LeverageView;
import io.firebreak.model.LiquidityView;
import io.firebreak.model.RiskSample;
import io.firebreak.model.StressKind;
import io.firebreak.policy.Policy;
import io.firebreak.policy.StressPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every letter exactly at its threshold, just below it, and unknown. */
class AlphabetTest {
  private static final StressPolicy POLICY = Policy.v0().stress();
  private static final double UNKNOWN = Double.NaN;
  private final RiskSample risk = new RiskSample();

  private List<StressKind> letters() {
    return Alphabet.judge(risk.at(999), POLICY, CrashLevel.WATCH).stream()
        .filter(Judgement::holds)
        .map(Judgement::kind)
        .toList();
  }

  private static FallView fall(double fraction, double sigmas) {
    return new FallView(0, 0, fraction, sigmas);
  }

  private static LeverageView forced(double usdPerSecond, double ratio) {
    return new LeverageView(usdPerSecond, ratio, UNKNOWN, new double[0]);
  }

  @Test
  void calmSpellsNothing() {
    assertThat(letters()).isEmpty();
  }

  @Test
  void dropHoldsAtBothThresholds() {
    risk.fall = fall(POLICY.dropFraction(), POLICY.dropSigmas());
    assertThat(letters()).containsExactly(StressKind.PRICE_DROP);
  }

  @Test
  void dropNeedsItsFraction() {
    risk.fall = fall(Math.nextDown(POLICY.dropFraction()), 50);
    assertThat(letters()).isEmpty();
  }

  @Test
  void dropNeedsItsSigmas() {
    risk.fall = fall(0.5, Math.nextDown(POLICY.dropSigmas()));
    assertThat(letters()).isEmpty();
  }

  @Test
  void shockHoldsWhereTheFifteenMinuteRungReachesItsMultiple() {
    risk.realised = new double[] {0.5, 1.5, 0.5, 0.5, 0.5, 0.5};
    assertThat(letters()).containsExactly(StressKind.VOLATILITY_SHOCK);
    risk.realised[1] = Math.nextDown(1.5);
    assertThat(letters()).isEmpty();
  }

  @Test
  void twoMinuteRungCountsHalf() {
    risk.realised = new double[] {3, 0.5, 0.5, 0.5, 0.5, 0.5};
    assertThat(letters()).containsExactly(StressKind.VOLATILITY_SHOCK);
    risk.realised[0] = Math.nextDown(3.0);
    assertThat(letters()).isEmpty();
  }

  @Test
  void sellingIsOneSidedAtItsShareWithHalfTheSurge() {
    risk.flow = new FlowView(-POLICY.flowImbalance(), 0, POLICY.volumeRatio() / 2);
    assertThat(letters()).containsExactly(StressKind.ONE_SIDED_FLOW);
  }

  @Test
  void oneSidedSellingNeedsVolume() {
    risk.flow = new FlowView(-1, 0, Math.nextDown(POLICY.volumeRatio() / 2));
    assertThat(letters()).isEmpty();
  }

  @Test
  void buyingIsNotOneSidedSelling() {
    risk.flow = new FlowView(1, 0, POLICY.volumeRatio() / 2);
    assertThat(letters()).isEmpty();
  }

  @Test
  void volumeSurgesAtItsMultiple() {
    risk.flow = new FlowView(0, 0, POLICY.volumeRatio());
    assertThat(letters()).containsExactly(StressKind.VOLUME_SURGE);
    risk.flow = new FlowView(0, 0, Math.nextDown(POLICY.volumeRatio()));
    assertThat(letters()).isEmpty();
  }

  @Test
  void depthWithdrawsAtItsThreshold() {
    risk.liquidity = new LiquidityView(1, 1, 1, POLICY.depthWithdrawal());
    assertThat(letters()).containsExactly(StressKind.DEPTH_WITHDRAWAL);
    risk.liquidity = new LiquidityView(1, 1, 1, Math.nextDown(POLICY.depthWithdrawal()));
    assertThat(letters()).isEmpty();
  }

  @Test
  void forcedSellingBurstsAtBothThresholds() {
    risk.leverage = forced(POLICY.liquidationUsdPerSecond(), POLICY.liquidationRatio());
    assertThat(letters()).containsExactly(StressKind.LIQUIDATION_BURST);
  }

  @Test
  void burstNeedsItsRatio() {
    risk.leverage = forced(1e12, Math.nextDown(POLICY.liquidationRatio()));
    assertThat(letters()).isEmpty();
  }

  @Test
  void burstNeedsItsSize() {
    risk.leverage = forced(Math.nextDown(POLICY.liquidationUsdPerSecond()), 1e6);
    assertThat(letters()).isEmpty();
  }

  @Test
  void localDislocationIsALetter() {
    risk.localDislocation = true;
    assertThat(letters()).containsExactly(StressKind.LOCAL_DISLOCATION);
  }

  @Test
  void unknownNeverHolds() {
    risk.fall = fall(UNKNOWN, UNKNOWN);
    risk.flow = new FlowView(UNKNOWN, UNKNOWN, UNKNOWN);
    risk.liquidity = new LiquidityView(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    risk.leverage = forced(UNKNOWN, UNKNOWN);
    risk.realised = new double[] {UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN};
    assertThat(letters()).isEmpty();
  }
}

package io.firebreak.haircut;

import static io.firebreak.haircut.Policies.DAY;
import static io.firebreak.haircut.Policies.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.HaircutDrivers;
import io.firebreak.model.PostedHaircut;
import io.firebreak.model.Presence;
import io.firebreak.policy.AssetTraits;
import io.firebreak.policy.HaircutModelPolicy;
import io.firebreak.policy.LiquidationTerms;
import io.firebreak.policy.Policy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which measures move which layer of what is posted. Tail 234 bps, reaction one hour. */
class HaircutLayersTest {
  private static final long START = 20_000 * DAY;
  private static final LiquidationTerms TIERS = new LiquidationTerms(0, 0.1, List.of(1e6, 1e7));

  @Test
  void isTheTailAloneWhereNothingElseIsKnown() {
    PostedHaircut posted = initial(Risks.calm());
    assertThat(posted.tailBps()).isEqualTo(234);
    assertThat(posted.modelBps()).isEqualTo(234);
    assertThat(posted.absent())
        .containsExactly(
            "impliedVolatility",
            "longFloor",
            "execution",
            "cascade",
            "spread",
            "impact",
            "toxicity",
            "buffer");
  }

  @Test
  void addsTheLiquidationsThatTheTailSetsOff() {
    HaircutDrivers drivers = initial(Risks.calm().bids(1e7).ladder(steps(1e5))).drivers();
    assertThat(drivers.cascade()).isBetween(8, 12); // 1 % of depth sold for each point of the fall
    assertThat(drivers.tail()).isEqualTo(234);
  }

  @Test
  void raisesTheHaircutToWhereSellingNoLongerHarmsThePool() {
    // 6 M USD against 12 M of linear depth: 1 - 1 / 1.5
    PostedHaircut posted = initial(Risks.calm().bids(1.2e5).ladder(steps(1e5)));
    assertThat(posted.modelBps()).isEqualTo(3_334);
    assertThat(posted.drivers().toxicity()).isEqualTo(3_334 - 234 - posted.drivers().cascade());
  }

  @Test
  void chargesLargerPositionsForTheTimeAndImpactOfTheirSale() {
    PostedHaircut posted = run(TIERS, Risks.calm().sale(2, 1e8)).last().initial();
    assertThat(ScheduleSeries.bps(posted)).isSorted().doesNotHaveDuplicates();
    assertThat(posted.drivers().liquidity()).isPositive();
  }

  @Test
  void hasTheSameHaircutForAllSizesWhereVolumeIsUnknown() {
    assertThat(ScheduleSeries.bps(run(TIERS, volatility(0.6)).last().initial()))
        .containsExactly(234, 234, 234);
  }

  @Test
  void announcesNothingWhereLiquidationsFeedThemselves() {
    HaircutRun run =
        HaircutRun.of(policy(LiquidationTerms.plain(), AssetTraits.none(), 3))
            .give(START, Risks.calm().volatility(0.1))
            .give(START + 250, Risks.calm().bids(1e5).ladder(steps(1e5)));
    assertThat(run.last().maintenance().supercritical()).isTrue();
    assertThat(run.passTo(START + DAY).last().scheduled()).isEmpty();
  }

  @Test
  void withdrawsAStepWhereLiquidationsFeedThemselvesWhenItIsDue() {
    HaircutRun run =
        HaircutRun.of(policy(LiquidationTerms.plain(), AssetTraits.none(), 3))
            .give(START, Risks.calm().volatility(0.1))
            .give(START + 250, Risks.calm())
            .give(START + 500, Risks.calm().bids(1e5).ladder(steps(1e5)))
            .passTo(START + 250 + HOUR);
    assertThat(run.last().withdrawn())
        .singleElement()
        .satisfies(step -> assertThat(step.reason()).isEqualTo("liquidations feed themselves"));
  }

  @Test
  void coversABrokenPegWithTheInitialHaircutAndStaysItsDistanceBelowWithTheOther() {
    HaircutRun run = run(LiquidationTerms.plain(), new AssetTraits(700, 0, 0, 0));
    assertThat(run.initialBps()).isEqualTo(700);
    assertThat(run.maintenanceBps()).isEqualTo(500);
    assertThat(run.last().initial().drivers().wrongWay()).isEqualTo(700 - 234);
  }

  @Test
  void takesTheIssuersShareOffWhatIsLeft() {
    HaircutRun run = run(LiquidationTerms.plain(), new AssetTraits(0, 0.25, 0, 0));
    assertThat(run.last().initial().modelBps()).isEqualTo(2_676); // 1 - 0.97662 x 0.75
    assertThat(run.last().initial().drivers().wrongWay()).isEqualTo(2_676 - 234);
  }

  @Test
  void restsOnTheVolatilityAgainstTheDebtWhereThatIsLarger() {
    HaircutRun run = run(LiquidationTerms.plain(), new AssetTraits(0, 0, 0.8, 0.5));
    // Without correlation: sqrt(0.6^2 + 0.8^2) = 1, and the tail of 1 is 387 bps.
    assertThat(run.last().initial().modelBps()).isEqualTo(387);
    assertThat(run.last().initial().tailBps()).isEqualTo(234);
  }

  @Test
  void chargesABufferOfAQuarterInCalm() {
    HaircutRun run = calmForAnHour();
    assertThat(run.last().initial().drivers().buffer()).isEqualTo(59); // a quarter of 234
    assertThat(run.initialBps()).isEqualTo(234 + 59);
  }

  @Test
  void postsTheSameWhileTheBufferTakesUpARiseOfTheModelByAQuarter() {
    HaircutRun run = calmForAnHour();
    int before = run.decisions().size();
    assertThat(run.give(START + HOUR + 250, volatility(0.75)).decisions()).hasSize(before);
  }

  @Test
  void hasNoBufferLeftWhenTheModelRisesByMore() {
    HaircutRun run = calmForAnHour().give(START + HOUR + 250, volatility(0.9));
    assertThat(run.last().initial().drivers().buffer()).isZero();
    assertThat(run.initialBps()).isEqualTo(349);
  }

  @Test
  void neverFallsBecauseTheLadderIsNoLongerSeen() {
    HaircutRun run =
        HaircutRun.of(Policies.plain())
            .give(START, Risks.calm().bids(1.2e5).ladder(steps(1e5)))
            .give(START + 250, Risks.calm().bids(1.2e5));
    assertThat(run.passTo(START + 10 * DAY).initialBps()).isEqualTo(3_334 + 200);
  }

  @Test
  void keepsToTheUsualDepthWhenTheBooksAreOutOfSight() {
    HaircutRun run =
        HaircutRun.of(Policies.plain())
            .give(START, Risks.calm().bids(1.2e5).ladder(steps(1e5)))
            .give(START + 250, Risks.calm().ladder(steps(1e5)).price(Presence.PRESENT));
    assertThat(run.last().initial().modelBps()).isEqualTo(3_334);
  }

  private static PostedHaircut initial(Risks risks) {
    return HaircutRun.of(Policies.plain()).give(START, risks).last().initial();
  }

  private static HaircutRun calmForAnHour() {
    return HaircutRun.of(policy(LiquidationTerms.plain(), AssetTraits.none(), 10))
        .give(START, volatility(0.6))
        .give(START + HOUR, volatility(0.6));
  }

  /** The slow rungs are low, so that the maintenance haircut stays out of the way. */
  private static Risks volatility(double fast) {
    return Risks.calm().rungs(fast, fast, fast, fast, 0.1, 0.1);
  }

  private static HaircutRun run(LiquidationTerms terms, Risks risks) {
    return HaircutRun.of(policy(terms, AssetTraits.none(), 10)).give(START, risks);
  }

  private static HaircutRun run(LiquidationTerms terms, AssetTraits traits) {
    return HaircutRun.of(policy(terms, traits, 10)).give(START, Risks.calm());
  }

  private static Policy policy(LiquidationTerms terms, AssetTraits traits, double amplification) {
    return Policies.modelled(
        terms, new HaircutModelPolicy(1, amplification, 1, 0.25, Map.of("BTC", traits)));
  }

  /** So many USD more for every 25 bps of a fall. */
  private static double[] steps(double usdPerPoint) {
    double[] ladder = new double[61];
    for (int i = 0; i < ladder.length; i++) {
      ladder[i] = usdPerPoint * i;
    }
    return ladder;
  }
}

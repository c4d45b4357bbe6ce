package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.HaircutDecision;
import io.firebreak.model.Presence;
import io.firebreak.model.ScheduledStep;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyValidator;
import io.firebreak.tick.TickGrid;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/**
 * Speed limits, time stamps and caps never contradict one another, whatever policy the validator
 * accepts and whatever the measures do. On 2026-03-10 a limit on a ratio and the time stamp beside
 * it were out of step at a lending protocol, which liquidated positions on a calm day.
 */
class HaircutLimitsPropertiesTest {
  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;
  private static final long TICK = 7_000;

  @Property(tries = 150, seed = "30")
  void policiesAreOnesThatTheValidatorAccepts(@ForAll @LongRange(min = 1) long seed) {
    assertThat(PolicyValidator.violations(RandomPolicies.of(seed))).isEmpty();
  }

  @Property(tries = 150, seed = "31")
  void noTierEverExceedsTheCap(@ForAll @LongRange(min = 1) long seed) {
    Policy policy = RandomPolicies.of(seed);
    int capBps = policy.haircut().classOf("BTC").capBps();
    for (HaircutDecision d : decisions(seed, policy)) {
      assertThat(Arrays.stream(ScheduleSeries.bps(d.initial())).max().orElseThrow())
          .isLessThanOrEqualTo(capBps);
      assertThat(Arrays.stream(ScheduleSeries.bps(d.maintenance())).max().orElseThrow())
          .isLessThanOrEqualTo(capBps);
    }
  }

  @Property(tries = 150, seed = "32")
  void everyTierKeepsTheDistanceOfTheTwoHaircuts(@ForAll @LongRange(min = 1) long seed) {
    Policy policy = RandomPolicies.of(seed);
    for (HaircutDecision d : decisions(seed, policy)) {
      int[] initial = ScheduleSeries.bps(d.initial());
      int[] maintenance = ScheduleSeries.bps(d.maintenance());
      for (int i = 0; i < initial.length; i++) {
        assertThat(HaircutGapTest.keeps(initial[i], maintenance[i], policy.haircut().gapBps()))
            .isTrue();
      }
    }
  }

  @Property(tries = 150, seed = "33")
  void largerSizesNeverHaveTheSmallerHaircut(@ForAll @LongRange(min = 1) long seed) {
    for (HaircutDecision d : decisions(seed, RandomPolicies.of(seed))) {
      assertThat(ScheduleSeries.bps(d.initial())).isSorted();
      assertThat(ScheduleSeries.bps(d.maintenance())).isSorted();
    }
  }

  @Property(tries = 150, seed = "34")
  void maintenanceOfEveryTierKeepsItsSpeedLimits(@ForAll @LongRange(min = 1) long seed) {
    Policy policy = RandomPolicies.of(seed);
    HaircutPolicy limits = policy.haircut();
    ScheduleSeries series =
        ScheduleSeries.of(decisions(seed, policy), HaircutDecision::maintenance);
    assertThat(series.mostRisenBps(HOUR)).isLessThanOrEqualTo(limits.maintenanceRiseBpsPerHour());
    assertThat(series.mostRisenBps(DAY)).isLessThanOrEqualTo(limits.maintenanceRiseBpsPerDay());
    assertThat(series.mostFallenBps(DAY))
        .isLessThanOrEqualTo(limits.maintenanceFallBpsPerDay() + limits.minStepBps());
  }

  @Property(tries = 150, seed = "35")
  void initialOfEveryTierFallsWithinItsLimitEvenWhenAVenueComesAndGoes(
      @ForAll @LongRange(min = 1) long seed) {
    Policy policy = RandomPolicies.of(seed);
    HaircutPolicy limits = policy.haircut();
    ScheduleSeries series = ScheduleSeries.of(decisions(seed, policy), HaircutDecision::initial);
    assertThat(series.mostFallenBps(DAY))
        .isLessThanOrEqualTo(limits.initialFallBpsPerDay() + limits.minStepBps());
  }

  @Property(tries = 150, seed = "36")
  void everyRiseWasAnnouncedForItsTickWithFullNotice(@ForAll @LongRange(min = 1) long seed) {
    Policy policy = RandomPolicies.of(seed);
    List<HaircutDecision> decisions = decisions(seed, policy);
    for (int i = 1; i < decisions.size(); i++) {
      HaircutDecision before = decisions.get(i - 1);
      HaircutDecision now = decisions.get(i);
      int[] from = ScheduleSeries.bps(before.maintenance());
      int[] to = ScheduleSeries.bps(now.maintenance());
      int riseBps = TierMoves.mostMissingBps(from, to);
      if (riseBps > 0) {
        ScheduledStep step = before.scheduled().get(0);
        assertThat(step.effectiveMillis()).isEqualTo(now.eventTimeMillis());
        assertThat(step.riseBps()).isGreaterThanOrEqualTo(riseBps);
      }
    }
  }

  @Property(tries = 150, seed = "37")
  void timesOfADecisionAreInOrderAndOnTheGrid(@ForAll @LongRange(min = 1) long seed) {
    Policy policy = RandomPolicies.of(seed);
    TickGrid grid = new TickGrid(TICK);
    for (HaircutDecision d : decisions(seed, policy)) {
      assertThat(d.expiresMillis()).isGreaterThan(d.eventTimeMillis());
      assertThat(d.initial().effectiveMillis()).isLessThanOrEqualTo(d.eventTimeMillis());
      assertThat(d.maintenance().effectiveMillis()).isLessThanOrEqualTo(d.eventTimeMillis());
      for (ScheduledStep step : d.scheduled()) {
        assertThat(step.effectiveMillis())
            .isGreaterThan(d.eventTimeMillis())
            .isEqualTo(grid.roundUp(step.effectiveMillis()))
            .isGreaterThanOrEqualTo(step.announcedMillis() + policy.haircut().noticeMillis());
      }
    }
  }

  @Property(tries = 150, seed = "38")
  void announcesNoMoreThanTheMarketAbsorbs(@ForAll @LongRange(min = 1) long seed) {
    Policy policy = RandomPolicies.of(seed);
    for (HaircutRecord r : run(seed, policy).records()) {
      boolean known =
          r.risk().coverage().ladder() == Presence.PRESENT
              && r.risk().coverage().depth() == Presence.PRESENT;
      double mostUsd = policy.haircut().impactShare() * r.risk().liquidity().bidUsd();
      for (ScheduledStep step : announced(r.decision())) {
        assertThat(
                (known && !Double.isNaN(step.impactUsd()))
                    ? step.impactUsd() <= mostUsd
                    : step.riseBps() <= policy.haircut().unknownImpactBpsPerHour())
            .isTrue();
      }
    }
  }

  @Property(tries = 150, seed = "39")
  void missingPriceOrCascadeLoosensNoTier(@ForAll @LongRange(min = 1) long seed) {
    List<HaircutDecision> decisions = decisions(seed, RandomPolicies.of(seed));
    for (int i = 1; i < decisions.size(); i++) {
      HaircutDecision before = decisions.get(i - 1);
      HaircutDecision now = decisions.get(i);
      if (now.coverage().price() != Presence.PRESENT || now.cascadeActive()) {
        assertThat(fallenBps(before, now)).isZero();
      }
    }
  }

  @Property(tries = 150, seed = "40")
  void losingTheLadderLoosensNoTier(@ForAll @LongRange(min = 1) long seed) {
    List<HaircutRecord> records = run(seed, RandomPolicies.of(seed)).records();
    for (int i = 1; i < records.size(); i++) {
      HaircutRecord now = records.get(i);
      boolean lost =
          now.before().memory().slow().ladderSeen()
              && now.risk().coverage().ladder() != Presence.PRESENT;
      if (lost) {
        assertThat(fallenBps(records.get(i - 1).decision(), now.decision())).isZero();
      }
    }
  }

  @Property(tries = 150, seed = "41")
  void driversAddUpAndLayersRise(@ForAll @LongRange(min = 1) long seed) {
    Policy policy = RandomPolicies.of(seed);
    for (HaircutDecision d : decisions(seed, policy)) {
      assertThat(d.initial().drivers().totalBps()).isEqualTo(d.initial().bps());
      assertThat(d.maintenance().drivers().totalBps()).isEqualTo(d.maintenance().bps());
      int capBps = policy.haircut().classOf("BTC").capBps();
      assertThat(d.initial().modelBps()).isBetween(Math.min(capBps, d.initial().tailBps()), capBps);
    }
  }

  private static List<ScheduledStep> announced(HaircutDecision d) {
    return d.scheduled().stream()
        .filter(step -> step.announcedMillis() == d.eventTimeMillis())
        .toList();
  }

  private static int fallenBps(HaircutDecision before, HaircutDecision now) {
    return Math.max(
        TierMoves.mostExcessBps(
            ScheduleSeries.bps(before.initial()), ScheduleSeries.bps(now.initial())),
        TierMoves.mostExcessBps(
            ScheduleSeries.bps(before.maintenance()), ScheduleSeries.bps(now.maintenance())));
  }

  private static List<HaircutDecision> decisions(long seed, Policy policy) {
    return run(seed, policy).decisions();
  }

  private static HaircutRun run(long seed, Policy policy) {
    return RandomStreams.run(RandomStreams.of(seed), policy, TICK);
  }
}

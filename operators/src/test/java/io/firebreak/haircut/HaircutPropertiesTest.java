package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.HaircutDecision;
import io.firebreak.model.Presence;
import io.firebreak.policy.AssetClass;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.policy.Policy;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What holds for every stream of measures, whatever is missing in it. */
class HaircutPropertiesTest {
  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;
  private static final AssetClass CLASS = Policies.assetClass(50, 20, 300, 200, 2_500);
  private static final Policy POLICY = Policies.of(5, 0.25, CLASS);

  /** Without notice, so that speed limits alone keep steps apart, and with many falls. */
  private static final Policy HASTY =
      Policies.of(5, 0.25, CLASS, new Policies.Pace(0, 10 * 60_000, 5_000));

  private static final HaircutPolicy LIMITS = POLICY.haircut();

  @Property(tries = 100, seed = "10")
  void driversAddUpToWhatIsPosted(@ForAll @LongRange(min = 1) long seed) {
    assertThat(run(seed).decisions())
        .allSatisfy(
            d -> {
              assertThat(d.initial().drivers().totalBps()).isEqualTo(d.initial().bps());
              assertThat(d.maintenance().drivers().totalBps()).isEqualTo(d.maintenance().bps());
            });
  }

  @Property(tries = 100, seed = "11")
  void initialKeepsItsDistanceOverMaintenanceBelowTheCap(@ForAll @LongRange(min = 1) long seed) {
    assertThat(run(seed).decisions())
        .allMatch(
            d -> HaircutGapTest.keeps(d.initial().bps(), d.maintenance().bps(), LIMITS.gapBps()))
        .allMatch(d -> d.initial().bps() <= 2_500);
  }

  @Property(tries = 100, seed = "12")
  void moreEmptyTicksChangeNothingUnderAnyPace(
      @ForAll @LongRange(min = 1) long seed, @ForAll @LongRange(min = 50, max = 60_000) long tick) {
    List<RandomStreams.Input> inputs = RandomStreams.of(seed);
    List<HaircutDecision> lazy = RandomStreams.run(inputs, HASTY, tick).decisions();
    assertThat(busy(inputs, HASTY, new TickGrid(tick), new Random(seed)).decisions())
        .isEqualTo(lazy);
  }

  @Property(tries = 100, seed = "20")
  void moreEmptyTicksChangeNothing(
      @ForAll @LongRange(min = 1) long seed, @ForAll @LongRange(min = 50, max = 60_000) long tick) {
    List<RandomStreams.Input> inputs = RandomStreams.of(seed);
    List<HaircutDecision> lazy = RandomStreams.run(inputs, POLICY, tick).decisions();
    assertThat(busy(inputs, POLICY, new TickGrid(tick), new Random(seed)).decisions())
        .isEqualTo(lazy);
  }

  @Property(tries = 100, seed = "13")
  void risesOfMaintenanceKeepTheHourlyAndTheRollingDailyLimit(
      @ForAll @LongRange(min = 1) long seed) {
    List<HaircutDecision> decisions =
        RandomStreams.run(RandomStreams.of(seed), HASTY, 7_000).decisions();
    for (HaircutDecision last : decisions) {
      long now = last.eventTimeMillis();
      assertThat(risen(decisions, now - DAY, now))
          .isLessThanOrEqualTo(LIMITS.maintenanceRiseBpsPerDay());
      assertThat(risen(decisions, now - HOUR, now))
          .isLessThanOrEqualTo(LIMITS.maintenanceRiseBpsPerHour());
    }
  }

  @Property(tries = 100, seed = "14")
  void fallsOfMaintenanceKeepTheirLimit(@ForAll @LongRange(min = 1) long seed) {
    List<HaircutDecision> decisions = run(seed).decisions();
    for (HaircutDecision last : decisions) {
      long now = last.eventTimeMillis();
      assertThat(fallen(decisions, now - DAY, now))
          .isLessThanOrEqualTo(LIMITS.maintenanceFallBpsPerDay() + LIMITS.minStepBps());
    }
  }

  @Property(tries = 100, seed = "15")
  void everyRiseOfMaintenanceWasAnnounced(@ForAll @LongRange(min = 1) long seed) {
    List<HaircutDecision> decisions = run(seed).decisions();
    for (int i = 1; i < decisions.size(); i++) {
      HaircutDecision before = decisions.get(i - 1);
      HaircutDecision now = decisions.get(i);
      if (now.maintenance().bps() > before.maintenance().bps()) {
        assertThat(before.scheduled())
            .anyMatch(
                step ->
                    step.effectiveMillis() == now.eventTimeMillis()
                        && step.effectiveMillis() - step.announcedMillis() >= LIMITS.noticeMillis()
                        && step.bps() >= now.maintenance().bps());
      }
    }
  }

  @Property(tries = 100, seed = "16")
  void missingPriceOrCascadeLoosensNothing(@ForAll @LongRange(min = 1) long seed) {
    List<HaircutDecision> decisions = run(seed).decisions();
    for (int i = 1; i < decisions.size(); i++) {
      HaircutDecision before = decisions.get(i - 1);
      HaircutDecision now = decisions.get(i);
      if (now.coverage().price() != Presence.PRESENT || now.cascadeActive()) {
        assertThat(now.initial().bps()).isGreaterThanOrEqualTo(before.initial().bps());
        assertThat(now.maintenance().bps()).isEqualTo(before.maintenance().bps());
      }
    }
  }

  @Property(tries = 100, seed = "17")
  void losingImpliedVolatilityLoosensNothing(@ForAll @LongRange(min = 1) long seed) {
    for (HaircutRecord output : run(seed).records()) {
      boolean lost = output.before() != null && output.before().memory().impliedSeen();
      if (lost && output.risk().coverage().impliedVolatility() != Presence.PRESENT) {
        int held = output.before().initial().level().heldBps();
        int addOn = output.decision().initial().drivers().venueFault();
        assertThat(output.decision().initial().bps())
            .isGreaterThanOrEqualTo(Math.min(held + addOn, 2_500));
      }
    }
  }

  @Property(tries = 100, seed = "18")
  void recordReproducesItsDecision(@ForAll @LongRange(min = 1) long seed) {
    for (HaircutRecord output : run(seed).records()) {
      Tick<AssetRisk> tick = output.tick(POLICY);
      HaircutRecord again = new HaircutEngine().step(output.before(), tick).outputs().get(0);
      assertThat(again.decision()).isEqualTo(output.decision());
    }
  }

  @Property(tries = 100, seed = "19")
  void stateStaysSmall(@ForAll @LongRange(min = 1) long seed) {
    assertThat(run(seed).records())
        .filteredOn(output -> output.before() != null)
        .allMatch(output -> output.before().maintenance().rises().size() <= 25)
        .allMatch(output -> output.before().maintenance().scheduled().size() <= 1);
  }

  private static HaircutRun run(long seed) {
    return RandomStreams.run(RandomStreams.of(seed), POLICY, 250);
  }

  /** The same stream with empty ticks at random times between the inputs and after them. */
  private static HaircutRun busy(
      List<RandomStreams.Input> inputs, Policy policy, TickGrid grid, Random random) {
    long tick = grid.tickMillis();
    HaircutRun run = new HaircutRun(policy, tick);
    long time = inputs.get(0).timeMillis();
    for (RandomStreams.Input input : inputs) {
      long room = input.timeMillis() - time - 2 * tick;
      int[] shares = random.ints(20, 1, 1_000).sorted().toArray();
      for (int i = 0; room > 0 && i < shares.length; i++) {
        run.ask(time + tick + room * shares[i] / 1_000);
      }
      run.give(input);
      time = input.timeMillis();
    }
    for (int hour = 1; hour <= 5 * 24; hour++) {
      run.ask(time + hour * HOUR);
    }
    return run;
  }

  private static int risen(List<HaircutDecision> decisions, long after, long upTo) {
    return moved(decisions, after, upTo, 1);
  }

  private static int fallen(List<HaircutDecision> decisions, long after, long upTo) {
    return moved(decisions, after, upTo, -1);
  }

  /** Moves of the maintenance haircut in one direction within (after, upTo]. */
  private static int moved(List<HaircutDecision> decisions, long after, long upTo, int sign) {
    int bps = 0;
    for (int i = 1; i < decisions.size(); i++) {
      long time = decisions.get(i).eventTimeMillis();
      int move = decisions.get(i).maintenance().bps() - decisions.get(i - 1).maintenance().bps();
      bps += time > after && time <= upTo ? Math.max(0, sign * move) : 0;
    }
    return bps;
  }
}

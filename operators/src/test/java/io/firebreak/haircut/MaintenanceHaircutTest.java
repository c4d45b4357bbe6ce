package io.firebreak.haircut;

import static io.firebreak.haircut.Policies.DAY;
import static io.firebreak.haircut.Policies.HOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.Presence;
import io.firebreak.model.ScheduledStep;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Minimum step 1 bp; 40 bps at first (volatility 0.1), then a rise to 234 bps is wanted. */
class MaintenanceHaircutTest {
  private static final long START = 20_000 * DAY;
  private static final long ANNOUNCED = START + 499;

  @Test
  void announcesAStepWithNoticeInsteadOfTakingIt() {
    HaircutRun run = rising(known());
    assertThat(run.maintenanceBps()).isEqualTo(40);
    ScheduledStep step = run.last().scheduled().get(0);
    assertThat(step.announcedMillis()).isEqualTo(ANNOUNCED);
    assertThat(step.effectiveMillis()).isEqualTo(ANNOUNCED + HOUR);
  }

  @Test
  void takesTheStepAtItsTickAndNotBefore() {
    HaircutRun run = rising(known());
    assertThat(run.passTo(ANNOUNCED + HOUR - 250).maintenanceBps()).isEqualTo(40);
    assertThat(run.passTo(ANNOUNCED + HOUR).maintenanceBps()).isEqualTo(90);
  }

  @Test
  void risesByTheHourlyLimitWhileTheMarketAbsorbsIt() {
    assertThat(rising(known()).passTo(ANNOUNCED + 3 * HOUR).maintenanceBps()).isEqualTo(190);
  }

  @Test
  void stopsAtTheTarget() {
    assertThat(rising(known()).passTo(ANNOUNCED + DAY).maintenanceBps()).isEqualTo(234);
  }

  @Test
  void risesByTenBasisPointsAnHourWithoutALadder() {
    HaircutRun run = rising(Risks.calm());
    assertThat(run.last().scheduled().get(0).impactUsd()).isNaN();
    assertThat(run.passTo(ANNOUNCED + 3 * HOUR).maintenanceBps()).isEqualTo(70);
  }

  @Test
  void risesAsSlowlyWithoutDepth() {
    HaircutRun run = rising(Risks.calm().ladder(steps(1_000)));
    assertThat(run.last().scheduled().get(0).bps()).isEqualTo(50);
  }

  @Test
  void announcesTheLargestStepWhoseImpactFits() {
    // A step of n bps acts like a fall of n / 9960; each fall of 25 bps sells 1000 USD.
    HaircutRun run = rising(Risks.calm().ladder(steps(1_000)).bids(10_000));
    ScheduledStep step = run.last().scheduled().get(0);
    assertThat(step.bps()).isEqualTo(40 + 24);
    assertThat(step.impactUsd()).isCloseTo(1_000 * 24 / 24.9, within(1e-6));
  }

  @Test
  void allowsAnImpactOfExactlyTheShareAndNotMore() {
    double[] wall = new double[61];
    Arrays.fill(wall, 1, wall.length, 1_000);
    Risks risks = Risks.calm().ladder(wall);
    assertThat(rising(risks.bids(10_000)).last().scheduled().get(0).bps()).isEqualTo(40 + 50);
    assertThat(rising(risks.bids(9_999)).last().scheduled().get(0).bps()).isEqualTo(40 + 24);
  }

  @Test
  void keepsStepsAnHourApartWithoutNotice() {
    HaircutRun run =
        HaircutRun.of(
                Policies.of(
                    1,
                    0,
                    Policies.plain().haircut().classOf("BTC"),
                    new Policies.Pace(0, DAY, 100)))
            .give(START, known().volatility(0.1))
            .give(START + 250, known());
    assertThat(run.passTo(ANNOUNCED + 250).maintenanceBps()).isEqualTo(90);
    assertThat(run.passTo(ANNOUNCED + HOUR).maintenanceBps()).isEqualTo(90);
    assertThat(run.passTo(ANNOUNCED + 250 + HOUR).maintenanceBps()).isEqualTo(140);
  }

  @Test
  void announcesNothingWhereTheMarketAbsorbsNothing() {
    assertThat(rising(Risks.calm().ladder(steps(1_000)).bids(0)).last().scheduled()).isEmpty();
  }

  @Test
  void announcesNothingInACascade() {
    assertThat(rising(known().cascade(true)).passTo(START + DAY).last().scheduled()).isEmpty();
  }

  @Test
  void announcesNothingWhileBlind() {
    assertThat(rising(known().price(Presence.STALE)).last().scheduled()).isEmpty();
  }

  @Test
  void withdrawsADueStepInACascade() {
    assertWithdrawn(known().cascade(true), "cascade active");
  }

  @Test
  void withdrawsADueStepWithoutAFreshPrice() {
    assertWithdrawn(known().price(Presence.STALE), "price coverage is STALE");
  }

  @Test
  void withdrawsADueStepWhoseImpactNoLongerFits() {
    assertWithdrawn(known().bids(10), "impact no longer fits");
  }

  @Test
  void withdrawsADueStepWhoseImpactIsNoLongerKnown() {
    assertWithdrawn(Risks.calm(), "impact no longer fits");
  }

  @Test
  void withdrawsADueStepThatIsNoLongerNeeded() {
    assertWithdrawn(known().volatility(0.1), "no longer needed");
  }

  @Test
  void announcesAnewWithFullNoticeAfterTheCascade() {
    HaircutRun run =
        rising(known())
            .give(ANNOUNCED + 1_000, known().cascade(true))
            .give(ANNOUNCED + 2 * HOUR, known());
    assertThat(run.last().scheduled().get(0).effectiveMillis()).isEqualTo(ANNOUNCED + 3 * HOUR);
  }

  @Test
  void reachesTheDailyLimitAndGoesOnWhenTheFirstRiseIsADayOld() {
    HaircutRun run = rising(known().volatility(2));
    assertThat(run.passTo(ANNOUNCED + DAY).maintenanceBps()).isEqualTo(340);
    assertThat(run.passTo(ANNOUNCED + DAY + HOUR - 250).maintenanceBps()).isEqualTo(340);
    assertThat(run.passTo(ANNOUNCED + DAY + HOUR).maintenanceBps()).isEqualTo(390);
  }

  @Test
  void fallsAfterCalmAtItsOwnLimit() {
    HaircutRun run =
        HaircutRun.of(Policies.plain())
            .give(START, Risks.calm().volatility(1.2))
            .give(START + 250, Risks.calm().volatility(0.1));
    assertThat(run.passTo(START + DAY).maintenanceBps()).isEqualTo(463);
    assertThat(run.passTo(START + 2 * DAY).maintenanceBps()).isEqualTo(363);
  }

  private static void assertWithdrawn(Risks atTheEnd, String reason) {
    HaircutRun run = rising(known()).give(ANNOUNCED + 1_000, atTheEnd).passTo(ANNOUNCED + HOUR);
    assertThat(run.maintenanceBps()).isEqualTo(40);
    assertThat(run.last().withdrawn())
        .singleElement()
        .satisfies(step -> assertThat(step.reason()).isEqualTo(reason));
  }

  private static HaircutRun rising(Risks then) {
    return HaircutRun.of(Policies.plain())
        .give(START, known().volatility(0.1))
        .give(START + 250, then);
  }

  /** A ladder and bids that leave every step to the speed limits. */
  private static Risks known() {
    return Risks.calm().ladder(steps(1)).bids(1e6);
  }

  private static double[] steps(double usdPerPoint) {
    double[] ladder = new double[61];
    for (int i = 0; i < ladder.length; i++) {
      ladder[i] = usdPerPoint * i;
    }
    return ladder;
  }
}

package io.firebreak.haircut;

import static io.firebreak.haircut.Policies.DAY;
import static io.firebreak.haircut.Policies.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.Presence;
import io.firebreak.option.ImpliedIndex;
import io.firebreak.policy.Policy;
import io.firebreak.tick.MarketContext;
import org.junit.jupiter.api.Test;

/** Steps of 25 bps; without a gap, so that maintenance stays out of the way. */
class InitialHaircutTest {
  private static final long START = 20_000 * DAY;
  private static final long FIRST_TICK = START + 249;
  private static final Policy POLICY =
      Policies.of(
          25, 0, Policies.assetClass(10, 5, 300, 200, 9_500), new Policies.Pace(HOUR, DAY, 100, 0));

  @Test
  void postsTheTailAtTheFirstTick() {
    assertThat(at(0.6).initialBps()).isEqualTo(234);
  }

  @Test
  void risesAtOnceWhenVolatilityDoubles() {
    HaircutRun run = at(0.6).give(START + 250, volatility(1.2));
    assertThat(run.initialBps()).isEqualTo(463);
    assertThat(run.last().initial().effectiveMillis()).isEqualTo(FIRST_TICK + 250);
    assertThat(run.last().initial().previousBps()).isEqualTo(234);
  }

  @Test
  void risesByTheMinimumStepButNotByLess() {
    assertThat(at(0.6).give(START + 250, volatility(0.6618)).initialBps()).isEqualTo(234);
    assertThat(at(0.6).give(START + 250, volatility(0.6650)).initialBps()).isEqualTo(259);
  }

  @Test
  void neverExceedsTheCap() {
    assertThat(at(50).give(START + 250, volatility(900)).initialBps()).isEqualTo(9_500);
  }

  @Test
  void doesNotFallBeforeTheCalmHasPassedAndAStepHasAccrued() {
    HaircutRun run = falling().passTo(START + DAY + 6 * HOUR - 250);
    assertThat(run.initialBps()).isEqualTo(463);
  }

  @Test
  void fallsByOneStepExactlyThen() {
    HaircutRun run = falling().passTo(START + DAY + 6 * HOUR);
    assertThat(run.initialBps()).isEqualTo(438);
  }

  @Test
  void fallsAtExactlyTheLimitPerDay() {
    HaircutRun run = falling().passTo(START + 3 * DAY);
    assertThat(run.initialBps()).isEqualTo(463 - 2 * 100);
  }

  @Test
  void stopsWithinOneStepOfTheTarget() {
    HaircutRun run = falling().passTo(START + 30 * DAY);
    assertThat(run.initialBps()).isEqualTo(238);
  }

  @Test
  void startsTheCalmAnewAfterACascade() {
    HaircutRun run =
        falling()
            .give(START + DAY, volatility(0.6).cascade(true))
            .give(START + DAY + HOUR, volatility(0.6))
            .passTo(START + 2 * DAY + 7 * HOUR - 250);
    assertThat(run.initialBps()).isEqualTo(463);
    assertThat(run.passTo(START + 2 * DAY + 7 * HOUR).initialBps()).isEqualTo(438);
  }

  @Test
  void doesNotFallWhileBlind() {
    HaircutRun run = falling().give(START + HOUR, volatility(0.6).price(Presence.STALE));
    assertThat(run.passTo(START + 10 * DAY).initialBps()).isEqualTo(463);
  }

  @Test
  void doesNotFallWhileImpliedVolatilityThatWasMeasuredIsMissing() {
    HaircutRun run =
        HaircutRun.of(POLICY)
            .give(START, volatility(0.6).implied(2, Presence.PRESENT))
            .give(START + HOUR, volatility(0.6).implied(2, Presence.STALE));
    int before = run.initialBps();
    assertThat(run.passTo(START + 10 * DAY).initialBps()).isEqualTo(before).isGreaterThan(463);
  }

  @Test
  void doesNotFallWhileTheOptionsOfTheIndexThatWereKnownAreMissing() {
    HaircutRun run =
        HaircutRun.of(POLICY)
            .told(new HaircutMarket(TailPool.UNKNOWN, new ImpliedIndex(2, 1, 0.6)))
            .give(START, volatility(0.6))
            .told(HaircutMarket.of(MarketContext.UNKNOWN))
            .give(START + HOUR, volatility(0.6));
    int before = run.initialBps();
    assertThat(run.passTo(START + 10 * DAY).initialBps()).isEqualTo(before).isGreaterThan(300);
  }

  @Test
  void namesWhatTheOptionsOfTheIndexAdd() {
    HaircutRun run =
        HaircutRun.of(POLICY)
            .told(new HaircutMarket(TailPool.UNKNOWN, new ImpliedIndex(2, 1, 0.6)))
            .give(START, volatility(0.6));
    assertThat(run.last().initial().drivers().tail()).isEqualTo(234);
    assertThat(run.last().initial().drivers().options())
        .isEqualTo(run.last().initial().tailBps() - 234)
        .isPositive();
    assertThat(run.last().initial().absent()).doesNotContain("impliedVolatility");
  }

  @Test
  void goesBackToTheStaticTableAfterAQuarterHourOfBlindness() {
    HaircutRun run = at(0.6).give(START + HOUR, volatility(0.6).price(Presence.STALE));
    assertThat(run.passTo(START + HOUR + HOUR / 4 - 250).initialBps()).isEqualTo(234);
    assertThat(run.passTo(START + HOUR + HOUR / 4).initialBps()).isEqualTo(300);
  }

  @Test
  void answersALocalDislocationWithTheAddOnOnly() {
    HaircutRun run = at(0.6).give(START + 250, volatility(0.6).dislocated(true));
    assertThat(run.initialBps()).isEqualTo(234 + 500);
    assertThat(run.last().initial().drivers().venueFault()).isEqualTo(500);
    assertThat(run.last().maintenance().bps())
        .isEqualTo(run.decisions().get(0).maintenance().bps());
  }

  @Test
  void keepsTheAddOnUntilTheVenuesHaveAgreedForLongEnough() {
    HaircutRun run = agreedAgain().passTo(START + 500 + DAY + 6 * HOUR - 250);
    assertThat(run.initialBps()).isEqualTo(734);
  }

  @Test
  void takesTheAddOnAwayWithinTheSpeedLimitOfFalls() {
    HaircutRun run = agreedAgain();
    assertThat(run.passTo(START + 500 + DAY + 6 * HOUR).initialBps()).isEqualTo(709);
    assertThat(run.passTo(START + 500 + 2 * DAY).initialBps()).isEqualTo(634);
    assertThat(run.passTo(START + 500 + 6 * DAY).initialBps()).isEqualTo(234);
  }

  @Test
  void startsTheCalmAnewWhenTheVenueErrsAgain() {
    HaircutRun run =
        agreedAgain()
            .give(START + DAY, volatility(0.6).dislocated(true))
            .give(START + DAY + HOUR, volatility(0.6));
    assertThat(run.passTo(START + 2 * DAY + 7 * HOUR - 250).initialBps()).isEqualTo(734);
    assertThat(run.passTo(START + 2 * DAY + 7 * HOUR).initialBps()).isEqualTo(709);
  }

  @Test
  void keepsTheAddOnWhileTheVenueIsOnlyOutOfSight() {
    HaircutRun run =
        at(0.6)
            .give(START + 250, volatility(0.6).dislocated(true))
            .give(START + 500, volatility(0.6).price(Presence.STALE));
    assertThat(run.initialBps()).isEqualTo(734);
  }

  @Test
  void stillRisesInAGlobalCrashWhileAVenueIsAtFault() {
    HaircutRun run = at(0.6).give(START + 250, volatility(1.2).dislocated(true));
    assertThat(run.initialBps()).isEqualTo(463 + 500);
  }

  private static HaircutRun at(double volatility) {
    return HaircutRun.of(POLICY).give(START, volatility(volatility));
  }

  /** Posted at 734 bps, of which 500 are the add-on. */
  private static HaircutRun agreedAgain() {
    return at(0.6)
        .give(START + 250, volatility(0.6).dislocated(true))
        .give(START + 500, volatility(0.6));
  }

  /** Posted at 463 bps, target 234 bps, calm since the first tick. */
  private static HaircutRun falling() {
    return HaircutRun.of(POLICY).give(START, volatility(1.2)).give(START + 250, volatility(0.6));
  }

  private static Risks volatility(double annualised) {
    return Risks.calm().volatility(annualised);
  }
}

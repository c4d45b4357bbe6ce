package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.OverridesInForce;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.Presence;
import io.firebreak.policy.Policy;
import io.firebreak.tick.MarketContext;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TailReportEngineTest {
  private static final TickGrid GRID = new TickGrid(250);
  private static final long MINUTE = 60_000;

  private final List<TailReport> reports = new ArrayList<>();
  private TailReportState state;

  @Test
  void speaksWhenItHasBeenJudgedForLongEnough() {
    Policy policy = Policy.v0();
    int mature = policy.haircut().tail().matureHorizons();
    long needMinutes = 15L * mature;
    minutes(0, needMinutes - 1);
    assertThat(reports).isEmpty();
    minutes(needMinutes, needMinutes + 60);
    assertThat(reports).hasSize(1);
  }

  @Test
  void isHeardAtMostOnceAnHourAndAtLeastOnceADay() {
    minutes(0, 12 * 24 * 60);
    for (int i = 1; i < reports.size(); i++) {
      long since = reports.get(i).eventTimeMillis() - reports.get(i - 1).eventTimeMillis();
      assertThat(since)
          .isBetween(TailReportEngine.HOUR_MILLIS, TailReportEngine.DAY_MILLIS + MINUTE);
    }
    assertThat(reports).hasSizeGreaterThan(5);
  }

  @Test
  void learnsNothingWithoutAFreshPrice() {
    minutes(0, 60);
    TailState before = state.tail();
    hear(61 * MINUTE, Risks.calm().price(Presence.STALE).at(GRID.endOf(61 * MINUTE)));
    assertThat(state.tail()).isEqualTo(before);
  }

  /** Two places calibrate, because the graph has no way back: they must not come apart. */
  @Property(tries = 40)
  void isTheCalibrationOfTheHaircut(@ForAll @LongRange(min = 1) long seed) {
    Policy policy = RandomPolicies.of(seed);
    TailReportState reported = null;
    HaircutState decided = null;
    for (RandomStreams.Input input : RandomStreams.of(seed)) {
      long end = GRID.endOf(input.timeMillis());
      AssetRisk risk = input.risks().at(end);
      MarketContext market = input.market().context();
      Tick<TailReading> thin = tick(end, TailReading.of(risk), policy, market);
      reported = new TailReportEngine().step(reported, thin).state();
      decided = new HaircutEngine().step(decided, tick(end, risk, policy, market)).state();
      assertThat(reported.tail()).isEqualTo(decided.memory().tail());
    }
  }

  private void minutes(long from, long to) {
    for (long minute = from; minute <= to; minute++) {
      hear(minute * MINUTE, Risks.calm().at(GRID.endOf(minute * MINUTE)));
    }
  }

  private void hear(long timeMillis, AssetRisk risk) {
    Step<TailReportState, TailReport> step =
        new TailReportEngine()
            .step(
                state,
                tick(
                    GRID.endOf(timeMillis),
                    TailReading.of(risk),
                    Policy.v0(),
                    MarketContext.UNKNOWN));
    state = step.state();
    reports.addAll(step.outputs());
  }

  private static <I> Tick<I> tick(long end, I input, Policy policy, MarketContext market) {
    return new Tick<>(
        "BTC",
        end,
        GRID,
        List.of(input),
        policy,
        QuoteRates.UNKNOWN,
        OverridesInForce.NONE,
        market);
  }
}

package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import io.firebreak.tick.TimelineRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TailPoolEngineTest {
  private static final TickGrid GRID = new TickGrid(250);
  private static final long DAY = 86_400_000;

  private final TailPoolEngine engine = new TailPoolEngine();
  private final Map<String, Double> market = new HashMap<>();
  private TailPoolState state;

  @Test
  void twoAssetsSayNothingOfOthers() {
    assertThat(hear(0, report("A", 1.0, 0), report("B", 1.1, 0))).isEmpty();
    assertThat(pool().isKnown()).isFalse();
  }

  @Test
  void threeAssetsAreToldAsTheirMedian() {
    hear(0, report("A", 0.9, 0), report("B", 1.1, 0), report("C", 5, 0));
    assertThat(pool()).isEqualTo(new TailPool(1.1, 3));
  }

  @Test
  void medianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
    hear(0, report("A", 1, 0), report("B", 2, 0), report("C", 4, 0), report("D", 9, 0));
    assertThat(pool().logMultiple()).isCloseTo(3, within(1e-12));
  }

  @Test
  void saysNothingWhereNothingHasChanged() {
    hear(0, report("A", 0.9, 0), report("B", 1.1, 0), report("C", 1.2, 0));
    assertThat(hear(1, report("A", 0.9, 1))).isEmpty();
  }

  @Test
  void anAssetThatHasBeenSilentForThirtyDaysIsOut() {
    hear(0, report("A", 9, 0), report("B", 1, 0), report("C", 2, 0), report("D", 3, 0));
    long late = 30 * DAY + GRID.tickMillis() - 1;
    hear(late - 250, report("B", 1, late), report("C", 2, late), report("D", 3, late));
    assertThat(pool()).isEqualTo(new TailPool(2.5, 4));
    hear(late, report("B", 1, late), report("C", 2, late), report("D", 3, late));
    assertThat(pool()).isEqualTo(new TailPool(2, 3));
  }

  @Test
  void standsWhileTooFewAreLeft() {
    hear(0, report("A", 0.9, 0), report("B", 1.1, 0), report("C", 1.2, 0));
    assertThat(hear(40 * DAY, report("A", 0.5, 40 * DAY))).isEmpty();
    assertThat(state.told()).isEqualTo(new TailPool(1.1, 3));
  }

  @Test
  void remembersNoMoreThanItsBound() {
    List<TailReport> many = new ArrayList<>();
    for (int i = 0; i <= TailPoolEngine.MAX_ASSETS; i++) {
      many.add(report("A" + (10_000 + i), i, i));
    }
    hear(0, many.toArray(TailReport[]::new));
    assertThat(state.assets()).hasSize(TailPoolEngine.MAX_ASSETS);
    assertThat(state.assets().get(0).asset()).isEqualTo("A10001");
  }

  @Property(tries = 50)
  void doesNotDependOnTheOrderOfItsReports(@ForAll @LongRange(min = 1) long seed) {
    Random random = new Random(seed);
    List<TailReport> reports = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      reports.add(report("A" + i, random.nextGaussian(), 0));
    }
    hear(0, reports.toArray(TailReport[]::new));
    TailPoolState first = state;
    state = null;
    Collections.shuffle(reports, random);
    hear(0, reports.toArray(TailReport[]::new));
    assertThat(state).isEqualTo(first);
  }

  private static TailReport report(String asset, double logMultiple, long timeMillis) {
    return new TailReport(asset, timeMillis, logMultiple);
  }

  private List<TimelineRecord> hear(long timeMillis, TailReport... reports) {
    Tick<TailReport> tick =
        new Tick<>(
            TailPoolEngine.MARKET,
            GRID.endOf(timeMillis),
            GRID,
            List.of(reports),
            Policy.v0(),
            QuoteRates.UNKNOWN);
    Step<TailPoolState, TimelineRecord> step = engine.step(state, tick);
    state = step.state();
    step.outputs().forEach(told -> market.put(told.asset(), told.usdPerUnit()));
    return step.outputs();
  }

  private TailPool pool() {
    return TailPool.in(name -> market.getOrDefault(name, Double.NaN));
  }
}

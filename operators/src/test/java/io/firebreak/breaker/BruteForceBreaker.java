package io.firebreak.breaker;

import io.firebreak.model.BreakerInput;
import io.firebreak.model.BreakerState;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import io.firebreak.policy.BreakerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The breaker in its plainest form: stepped at every tick, with the whole past in memory and no
 * deadline; whatever must be sustained is looked up tick by tick.
 */
final class BruteForceBreaker {
  private final BreakerPolicy policy;
  private final long tickMillis;
  private final List<StressEvent> measured = new ArrayList<>();
  private final List<Boolean> blinds = new ArrayList<>();
  private final List<Boolean> alerts = new ArrayList<>();
  private final List<Boolean> halts = new ArrayList<>();
  private final List<String> course = new ArrayList<>();
  private BreakerState state = BreakerState.NORMAL;
  private StressEvent newest;
  private int entered;
  private int heard;
  private int forgotten;
  private int haltTicks;
  private boolean armed = true;
  private boolean blind;

  BruteForceBreaker(BreakerPolicy policy, long tickMillis) {
    this.policy = policy;
    this.tickMillis = tickMillis;
  }

  List<String> course() {
    return course;
  }

  void step(int tick, List<BreakerInput> inputs) {
    hear(tick, inputs);
    BreakerState next = next(tick);
    halts.add(next == BreakerState.HALT);
    if (next != state) {
      course.add(((tick + 1) * tickMillis - 1) + " " + next);
      state = next;
      entered = tick;
    }
    armed = (armed && next != BreakerState.HALT) || next.compareTo(BreakerState.RESTRICT) <= 0;
  }

  private void hear(int tick, List<BreakerInput> inputs) {
    boolean alert = false;
    for (BreakerInput input : inputs) {
      heard = tick;
      alert |= input.alert() != null;
      if (input.letter() != null && input.letter().kind() == StressKind.BLIND) {
        blind = true;
      } else if (input.letter() != null) {
        blind &= input.letter().kind() != StressKind.SIGHTED;
        newest = blind ? newest : input.letter();
      }
    }
    measured.add(newest);
    blinds.add(blind);
    alerts.add(alert);
  }

  private BreakerState next(int tick) {
    if (state == BreakerState.HALT) {
      return tick - entered >= haltTicks ? BreakerState.REOPEN : state;
    }
    if (state == BreakerState.REOPEN) {
      return tick - entered >= 3 * ticks(policy.reopenStageMillis()) ? reopened(tick) : state;
    }
    if (blind) {
      boolean pace = run(tick, blinds::get, 0) >= ticks(policy.blindMillis());
      return pace ? BreakerState.PACE : state;
    }
    BreakerState called = called(tick);
    return called.compareTo(state) > 0 ? called : relieved(tick);
  }

  private BreakerState reopened(int tick) {
    if (blind || score(tick) >= policy.paceScore()) {
      return BreakerState.PACE;
    }
    boolean restrict =
        score(tick) >= policy.restrictScore() || fragility(tick) >= policy.restrictFragility();
    return restrict ? BreakerState.RESTRICT : BreakerState.WATCH;
  }

  private BreakerState called(int tick) {
    StressEvent now = measured.get(tick);
    boolean hot = sustained(tick, policy.haltScore(), policy.haltHoldMillis());
    if (hot && armed && now.bandHit() && now.families() >= policy.haltFamilies()) {
      haltTicks = granted(tick);
      armed = haltTicks > 0;
      return armed ? BreakerState.HALT : BreakerState.PACE;
    }
    if (sustained(tick, policy.paceScore(), policy.paceHoldMillis())) {
      return BreakerState.PACE;
    }
    if (score(tick) >= policy.restrictScore() || fragility(tick) >= policy.restrictFragility()) {
      return BreakerState.RESTRICT;
    }
    boolean watch =
        score(tick) >= policy.watchScore() || fragility(tick) >= policy.watchFragility();
    return watch || alerts.get(tick) ? BreakerState.WATCH : BreakerState.NORMAL;
  }

  private BreakerState relieved(int tick) {
    if (state == BreakerState.NORMAL) {
      return state;
    }
    BreakerState milder = milder();
    int quietFrom = Math.max(entered, alerts.lastIndexOf(true));
    if (run(tick, this::calm, quietFrom) >= ticks(dwellMillis())) {
      return milder;
    }
    if (tick - Math.max(entered, heard) >= ticks(policy.stateMaxMillis())) {
      forgotten = tick + 1;
      newest = null;
      return milder;
    }
    return state;
  }

  private boolean calm(int tick) {
    double ratio = policy.exitRatio();
    return !blinds.get(tick)
        && switch (state) {
          case WATCH ->
              score(tick) < ratio * policy.watchScore()
                  && fragility(tick) < ratio * policy.watchFragility();
          case RESTRICT ->
              score(tick) < ratio * policy.restrictScore()
                  && fragility(tick) < ratio * policy.restrictFragility();
          default -> score(tick) < ratio * policy.paceScore();
        };
  }

  private BreakerState milder() {
    return switch (state) {
      case WATCH -> BreakerState.NORMAL;
      case RESTRICT -> BreakerState.WATCH;
      default -> BreakerState.RESTRICT;
    };
  }

  private long dwellMillis() {
    return switch (state) {
      case WATCH -> policy.watchDwellMillis();
      case RESTRICT -> policy.restrictDwellMillis();
      default -> policy.paceDwellMillis();
    };
  }

  private boolean sustained(int tick, double level, long holdMillis) {
    return run(tick, t -> !blinds.get(t) && score(t) >= level, forgotten) >= ticks(holdMillis);
  }

  /** Ticks since the first of an unbroken run that ends here, -1 where there is no run. */
  private static int run(int tick, IntPredicate holds, int from) {
    int first = tick;
    while (first >= from && holds.test(first)) {
      first--;
    }
    return tick - first - 1;
  }

  private int granted(int tick) {
    int used = 0;
    for (int t = Math.max(0, tick - (int) (3_600_000 / tickMillis)); t < tick; t++) {
      used += halts.get(t) ? 1 : 0;
    }
    int left = (int) (policy.haltBudgetMillis() / tickMillis) - used;
    int granted = Math.min(ticks(policy.haltMaxMillis()), left);
    return granted * tickMillis < 10_000 ? 0 : granted;
  }

  private double score(int tick) {
    return measured.get(tick) == null ? Double.NaN : measured.get(tick).score();
  }

  private double fragility(int tick) {
    return measured.get(tick) == null ? Double.NaN : measured.get(tick).fragility();
  }

  private int ticks(long millis) {
    return (int) ((millis + tickMillis - 1) / tickMillis);
  }
}

package io.firebreak.breaker;

import static io.firebreak.tick.Step.NO_DEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BreakerInput;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.StressKind;
import io.firebreak.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Random streams of letters, seeded by the property. */
class CircuitBreakerEngineTest {
  private static final int TICKS = 600;
  private static final double[] SCORES = {0, 19.9, 20, 24, 27.5, 40, 48, 54.9, 55, 65, 80, 100};

  @Property(tries = 300)
  void takesTheCourseOfTheBruteForceBreaker(@ForAll long seed) {
    assertSameCourse(BreakerPolicies.quick(), 250, seed);
  }

  @Property(tries = 300)
  void takesTheCourseOfTheBruteForceBreakerOverHours(@ForAll long seed) {
    assertSameCourse(BreakerPolicies.slow(), 60_000, seed);
  }

  @Property(tries = 300)
  void takesTheCourseOfTheBruteForceBreakerWithoutHoldsAndDwells(@ForAll long seed) {
    assertSameCourse(BreakerPolicies.hasty(), 250, seed);
  }

  @Property(tries = 200)
  void saysTheSameWhenItIsAskedAtEmptyTicks(@ForAll long seed) {
    BreakerRun lazy = new BreakerRun(BreakerPolicies.quick());
    BreakerRun eager = new BreakerRun(BreakerPolicies.quick());
    Random extra = new Random(seed + 1);
    List<List<BreakerInput>> stream = stream(seed);
    for (int tick = 0; tick < TICKS; tick++) {
      BreakerInput[] inputs = stream.get(tick).toArray(BreakerInput[]::new);
      if (inputs.length > 0) {
        lazy.at(tick * 250L, inputs);
      }
      if (inputs.length > 0 || extra.nextBoolean()) {
        eager.at(tick * 250L, inputs);
      }
    }
    assertThat(eager.until(TICKS * 250L).records()).isEqualTo(lazy.until(TICKS * 250L).records());
  }

  @Property(tries = 100)
  void keepsTheHaltsOfAnyHourWithinTheBudget(@ForAll long seed) {
    List<HaltInterval> halts = new ArrayList<>();
    for (BreakerRecord record : run(BreakerPolicies.slow(), 60_000, stream(seed)).records()) {
      BreakerSignal signal = record.signal();
      if (signal.from() == BreakerState.HALT && signal.to() == BreakerState.REOPEN) {
        long start = record.before().stay().enteredMillis();
        halts.add(new HaltInterval(start, signal.eventTimeMillis()));
        assertThat(new HaltBudget(true, halts).usedMillis(signal.eventTimeMillis()))
            .isLessThanOrEqualTo(900_000);
      }
    }
  }

  @Property(tries = 100)
  void alwaysHasAWayOutUnlessNormal(@ForAll long seed) {
    for (BreakerRecord record : run(BreakerPolicies.quick(), 250, stream(seed)).records()) {
      BreakerStatus status = record.before();
      assertThat(status.state() != BreakerState.NORMAL && status.deadlineMillis() == NO_DEADLINE)
          .isFalse();
    }
  }

  @Test
  void takesEveryLegalTransitionInSomeStream() {
    Set<String> taken = new TreeSet<>();
    for (long seed = 0; seed < 100; seed++) {
      taken.addAll(transitions(run(BreakerPolicies.slow(), 60_000, stream(seed))));
      taken.addAll(transitions(run(BreakerPolicies.hasty(), 250, stream(seed))));
    }
    // No market halts what is reopening: only an operator does.
    assertThat(taken)
        .doesNotContain("REOPEN_TO_HALT")
        .hasSize(BreakerTransition.values().length - 1);
  }

  private static List<String> transitions(BreakerRun run) {
    return run.signals().stream()
        .filter(signal -> signal.from() != signal.to())
        .map(signal -> signal.from() + "_TO_" + signal.to())
        .toList();
  }

  private static void assertSameCourse(Policy policy, long tickMillis, long seed) {
    List<List<BreakerInput>> stream = stream(seed);
    BruteForceBreaker twin = new BruteForceBreaker(policy.breaker(), tickMillis);
    for (int tick = 0; tick < TICKS; tick++) {
      twin.step(tick, stream.get(tick));
    }
    assertThat(run(policy, tickMillis, stream).course()).isEqualTo(twin.course());
  }

  private static BreakerRun run(Policy policy, long tickMillis, List<List<BreakerInput>> stream) {
    BreakerRun run = new BreakerRun(policy, tickMillis);
    for (int tick = 0; tick < TICKS; tick++) {
      if (!stream.get(tick).isEmpty()) {
        run.at(tick * tickMillis, stream.get(tick).toArray(BreakerInput[]::new));
      }
    }
    return run.until(TICKS * tickMillis - 1);
  }

  /** Sparse letters whose density differs from stream to stream. */
  private static List<List<BreakerInput>> stream(long seed) {
    Random random = new Random(seed);
    double density = random.nextDouble() * random.nextDouble();
    List<List<BreakerInput>> stream = new ArrayList<>();
    stream.add(List.of(letter(random)));
    for (int tick = 1; tick < TICKS; tick++) {
      List<BreakerInput> inputs = new ArrayList<>();
      while (random.nextDouble() < density) {
        inputs.add(random.nextInt(20) == 0 ? BreakerInputs.alert() : letter(random));
      }
      stream.add(inputs);
    }
    return stream;
  }

  private static BreakerInput letter(Random random) {
    StressKind[] kinds = {StressKind.BLIND, StressKind.SIGHTED, StressKind.SIGHTED};
    int kind = random.nextInt(16);
    return BreakerInputs.letter(
        kind < kinds.length ? kinds[kind] : StressKind.SEVERITY,
        new BreakerMeasures(
            SCORES[random.nextInt(SCORES.length)],
            random.nextInt(4) == 0 ? SCORES[random.nextInt(SCORES.length)] : 0,
            1 + random.nextInt(3),
            random.nextInt(3) > 0,
            BreakerInputs.DEPTH_USD));
  }
}

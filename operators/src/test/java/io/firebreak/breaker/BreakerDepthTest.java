package io.firebreak.breaker;

import static io.firebreak.breaker.BreakerInputs.fire;
import static io.firebreak.breaker.BreakerInputs.letter;
import static io.firebreak.breaker.BreakerInputs.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BreakerInput;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.StressKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A pace is told again when live depth changes by a fifth; validity 5 s, depth 1 M USD. */
class BreakerDepthTest {
  private final BreakerRun run = new BreakerRun(BreakerPolicies.quick()).at(0, score(55));

  private static BreakerInput depth(double usd) {
    return letter(StressKind.DEPTH, new BreakerMeasures(55, Double.NaN, 1, false, usd));
  }

  private long saidSince(long timeMillis) {
    return run.signals().stream().filter(s -> s.eventTimeMillis() >= timeMillis).count();
  }

  @Test
  void tellsThePaceAgainOnceDepthHasFallenByTheShare() {
    run.at(1_500, depth(0.8e6));
    assertThat(run.last().eventTimeMillis()).isEqualTo(1_749);
    assertThat(run.last().paceUsdPerSecond()).isEqualTo(0.4 * 0.8e6 / 10);
    assertThat(run.last().reason()).isEqualTo("live depth changed, and the pace with it");
  }

  @Test
  void leavesASmallerFallToTheRenewal() {
    run.at(1_500, depth(0.801e6));
    assertThat(saidSince(1_500)).isZero();
    assertThat(run.until(5_000).last().paceUsdPerSecond()).isEqualTo(0.4 * 0.801e6 / 10);
  }

  @Test
  void leavesASmallerRiseToTheRenewal() {
    run.at(1_500, depth(1.199e6));
    assertThat(saidSince(1_500)).isZero();
  }

  @Test
  void addsUpSmallFallsSinceItLastSpoke() {
    run.at(1_500, depth(0.9e6)).at(1_750, depth(0.8e6));
    assertThat(saidSince(1_500)).isEqualTo(1);
  }

  @Test
  void speaksAtMostOnceATick() {
    run.at(
        1_500,
        IntStream.range(1, 9)
            .mapToObj(n -> depth(1e6 * Math.pow(0.5, n)))
            .toArray(BreakerInput[]::new));
    assertThat(saidSince(1_500)).isEqualTo(1);
  }

  @Test
  void withdrawsAPaceWhoseDepthNobodySees() {
    run.at(1_500, depth(Double.NaN)).at(1_750, depth(Double.NaN));
    assertThat(run.last().paceUsdPerSecond()).isNaN();
    assertThat(saidSince(1_500)).isEqualTo(1);
  }

  @Test
  void tellsTheFallbackOfAHaltAgain() {
    run.at(1_500, fire(80, 2, true)).at(2_000, fire(80, 2, true)).at(2_500, depth(0.5e6));
    assertThat(run.state()).isEqualTo(BreakerState.HALT);
    assertThat(run.last().paceUsdPerSecond()).isEqualTo(0.25 * 0.4 * 0.5e6 / 10);
  }

  @Test
  void saysNothingOfDepthWhereNothingIsPaced() {
    BreakerRun calm = new BreakerRun(BreakerPolicies.quick()).at(0, score(48));
    calm.at(500, letter(StressKind.DEPTH, new BreakerMeasures(48, 0, 1, false, 1)));
    assertThat(calm.signals()).hasSize(1);
  }

  @Test
  void aStateOfAReleaseBeforeIsSilentWhereNothingIsPaced() {
    BreakerRun calm = new BreakerRun(BreakerPolicies.quick()).at(0, score(48));
    BreakerSpoken said = calm.status().spoken();
    calm.restore(calm.status().with(new BreakerSpoken(1, Double.NaN, said.renewMillis(), 0)));
    assertThat(calm.at(500, score(48)).signals()).hasSize(1);
  }

  @Test
  void depthIsNoEvidenceThatKeepsAStateGoing() {
    BreakerRun silent = new BreakerRun(BreakerPolicies.quick()).at(0, score(48));
    silent.at(15_000, letter(StressKind.DEPTH, new BreakerMeasures(48, 0, 1, false, 1)));
    silent.until(20_249);
    assertThat(silent.last().to()).isEqualTo(BreakerState.WATCH);
    assertThat(silent.signals()).extracting(BreakerSignal::evidence).containsOnly("SEVERITY#7");
  }
}

package io.firebreak.breaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BreakerInput;
import io.firebreak.model.BreakerState;
import io.firebreak.model.StressKind;
import io.firebreak.policy.Policy;
import io.firebreak.severity.CascadeScore;
import io.firebreak.severity.Fire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The golden cases T1 to T7 of the cascade score, from measures to the state of the breaker after
 * eleven seconds of them, past the hold of PACE. Columns: R, branching ratio, ln of the depth
 * ratio, jump, z of the flow, dislocation in bps, whether the band is hit, state.
 */
class GoldenScoreStateTest {
  private static final long PAST_ALL_HOLDS_MILLIS = 11_000;

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.2, 0, 2, 1, 3, false, NORMAL",
    // All burns and nothing feeds it: no score, and the band alone does not halt.
    "0.25, 0.9, 3, 30, 8, 200, true, NORMAL",
    // Fragility 39.8 is just below the entry of WATCH.
    "1, 0.4, 0.7, 8, 4, 15, false, NORMAL",
    "5, 0.6, 1.5, 12, 5, 40, false, PACE",
    "5, 0.6, 1.5, 12, 5, 40, true, PACE",
    "25, 0.9, 3, 30, 8, 200, false, PACE",
    "25, 0.9, 3, 30, 8, 200, true, HALT",
    // Nothing burns, but the fuel is there: fragility 100.
    "25, 0, 0, 2, 1, 3, false, RESTRICT",
    // Score 41.5 watches, fragility 79.6 restricts.
    "2.5, 0.45, 1.6, 6.2, 3, 10, false, RESTRICT"
  })
  @SuppressWarnings("TooManyParameters")
  void measuresLeadToTheState(
      double reproduction,
      double branching,
      double logDepthRatio,
      double jump,
      double z,
      double bps,
      boolean bandHit,
      BreakerState state) {
    Fire fire =
        new Fire(
            CascadeScore.branching(branching),
            CascadeScore.withdrawal(logDepthRatio),
            CascadeScore.jump(jump),
            CascadeScore.flow(z),
            CascadeScore.dislocation(bps),
            Double.NaN);
    BreakerInput letter =
        BreakerInputs.letter(
            StressKind.SEVERITY,
            new BreakerMeasures(
                CascadeScore.fuelled(CascadeScore.fuel(reproduction), fire.known()),
                CascadeScore.fragility(reproduction),
                fire.families(),
                bandHit,
                BreakerInputs.DEPTH_USD));
    BreakerRun run = new BreakerRun(Policy.v0());
    run.at(0, letter).until(PAST_ALL_HOLDS_MILLIS);
    assertThat(run.state()).isEqualTo(state);
  }
}

package io.firebreak.fastlane;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BreakerState;
import io.firebreak.model.ProvisionalInput;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.model.ProvisionalStatus;
import io.firebreak.tick.Step;
import io.firebreak.tick.Ticks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judges what calls for RESTRICT. */
class ProvisionalJudgeTest {
  private static final ProvisionalSignal RESTRICT =
      FastLane.signal(Lanes.closed(), Lanes.trade(10_300, 95), Lanes.GRID);

  private final ProvisionalJudge judge = new ProvisionalJudge();
  private ProvisionalState state;

  @ParameterizedTest
  @CsvSource({
    "asset:BTC, WATCH, WITHDRAWN",
    "asset:BTC, RESTRICT, CONFIRMED",
    "asset:BTC, HALT, CONFIRMED",
    "asset:BTC, REOPEN, CONFIRMED",
    "venue:binance|BTC, RESTRICT, CONFIRMED",
    "venue:okx|BTC, HALT, WITHDRAWN"
  })
  void confirmsWhatABreakerAsksForAsWell(
      String scope, BreakerState breaker, ProvisionalStatus verdict) {
    assertThat(verdicts(said(scope, breaker), ProvisionalInput.of(RESTRICT)))
        .extracting(ProvisionalSignal::status)
        .containsExactly(verdict);
  }

  @Test
  void withdrawsWhereNoBreakerHasEverSpoken() {
    assertThat(verdicts(ProvisionalInput.of(RESTRICT)))
        .extracting(ProvisionalSignal::status)
        .containsExactly(ProvisionalStatus.WITHDRAWN);
  }

  @Test
  void stateOfAnEarlierTickHolds() {
    assertThat(verdicts(said("asset:BTC", BreakerState.PACE))).isEmpty();
    assertThat(verdicts(ProvisionalInput.of(RESTRICT)))
        .extracting(ProvisionalSignal::status)
        .containsExactly(ProvisionalStatus.CONFIRMED);
  }

  @Test
  void breakerThatIsNormalAgainConfirmsNothingAndIsForgotten() {
    verdicts(said("asset:BTC", BreakerState.PACE));
    verdicts(said("asset:BTC", BreakerState.NORMAL));
    assertThat(state).isNull();
    assertThat(verdicts(ProvisionalInput.of(RESTRICT)))
        .extracting(ProvisionalSignal::status)
        .containsExactly(ProvisionalStatus.WITHDRAWN);
  }

  @Test
  void verdictIsOfTheEndOfTheTickAndNamesTheSame() {
    ProvisionalSignal verdict = verdicts(ProvisionalInput.of(RESTRICT)).get(0);
    assertThat(verdict.eventTimeMillis()).isEqualTo(10_999);
    assertThat(verdict.id()).isEqualTo(RESTRICT.id());
    assertThat(verdict.validUntilMillis()).isEqualTo(RESTRICT.validUntilMillis());
  }

  private static ProvisionalInput said(String scope, BreakerState state) {
    return new ProvisionalInput("BTC", 10_999, null, scope, state);
  }

  private List<ProvisionalSignal> verdicts(ProvisionalInput... inputs) {
    Step<ProvisionalState, ProvisionalSignal> step =
        judge.step(state, Ticks.at(10_300, new ArrayList<>(List.of(inputs))));
    state = step.state();
    return step.outputs();
  }
}

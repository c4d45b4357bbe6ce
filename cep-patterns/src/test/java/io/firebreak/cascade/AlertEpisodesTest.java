package io.firebreak.cascade;

import static io.firebreak.cascade.AlertEpisodes.EPISODE_MILLIS;
import static io.firebreak.cascade.AlertEpisodes.SEVERITY_STEP;
import static io.firebreak.cascade.Letters.BTC;
import static io.firebreak.cascade.Letters.NOON;
import static io.firebreak.model.CascadeForm.INFERRED;
import static io.firebreak.model.CascadeForm.OBSERVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.firebreak.control.OperatorOverride;
import io.firebreak.control.OverrideAction;
import io.firebreak.control.OverridesInForce;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.CascadeForm;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertEpisodesTest {
  private static final long MINUTE = 60_000;

  private final AlertEpisodes episodes = new AlertEpisodes();
  private static final OverridesInForce MUTED =
      new OverridesInForce(
          List.of(
              new OperatorOverride(
                  1,
                  OverrideAction.MUTE,
                  "cluster",
                  List.of(),
                  "Eve",
                  "drill",
                  0,
                  Long.MAX_VALUE,
                  -1,
                  -1,
                  false)));

  private OverridesInForce overrides = OverridesInForce.NONE;
  private EpisodeState state;

  @Test
  void firstAlertGoesOutAsNumberOne() {
    assertThat(at(NOON, alert(INFERRED, 50)))
        .extracting(CascadeAlert::sequence, CascadeAlert::severity)
        .containsExactly(tuple(1L, 50.0));
  }

  @Test
  void anAlertThatIsNoWorseIsDropped() {
    at(NOON, alert(OBSERVED, 50));
    assertThat(at(NOON + MINUTE, alert(OBSERVED, 50))).isEmpty();
  }

  @Test
  void aRiseBelowTheStepIsDropped() {
    at(NOON, alert(OBSERVED, 50));
    assertThat(at(NOON + MINUTE, alert(OBSERVED, Math.nextDown(50 + SEVERITY_STEP)))).isEmpty();
  }

  @Test
  void aRiseOfExactlyTheStepIsTold() {
    at(NOON, alert(OBSERVED, 50));
    assertThat(at(NOON + MINUTE, alert(INFERRED, 50 + SEVERITY_STEP)))
        .extracting(CascadeAlert::sequence)
        .containsExactly(2L);
  }

  @Test
  void theRiseIsMeasuredFromTheLastToldAlert() {
    at(NOON, alert(OBSERVED, 50));
    at(NOON + MINUTE, alert(OBSERVED, 55));
    assertThat(at(NOON + 2 * MINUTE, alert(OBSERVED, 60))).hasSize(1);
  }

  @Test
  void forcedOrdersAfterAnInferenceAreTold() {
    at(NOON, alert(INFERRED, 50));
    assertThat(at(NOON + MINUTE, alert(OBSERVED, 45))).hasSize(1);
  }

  @Test
  void anInferenceAfterForcedOrdersIsDropped() {
    at(NOON, alert(OBSERVED, 50));
    assertThat(at(NOON + MINUTE, alert(INFERRED, 50))).isEmpty();
  }

  @Test
  void anEpisodeStaysObservedAfterAWorseInference() {
    at(NOON, alert(OBSERVED, 50));
    at(NOON + MINUTE, alert(INFERRED, 70));
    assertThat(at(NOON + 2 * MINUTE, alert(OBSERVED, 70))).isEmpty();
  }

  @Test
  void anEpisodeRunsUntilJustBeforeItsEnd() {
    at(NOON, alert(OBSERVED, 50));
    assertThat(at(NOON + EPISODE_MILLIS - 1, alert(OBSERVED, 50))).isEmpty();
  }

  @Test
  void anAlertAtTheEndOfAnEpisodeOpensTheNext() {
    at(NOON, alert(OBSERVED, 50));
    assertThat(at(NOON + EPISODE_MILLIS, alert(INFERRED, 40)))
        .extracting(CascadeAlert::sequence)
        .containsExactly(2L);
  }

  @Test
  void aDroppedAlertKeepsTheEpisodeOpen() {
    at(NOON, alert(OBSERVED, 50));
    at(NOON + 20 * MINUTE, alert(OBSERVED, 50));
    assertThat(at(NOON + 40 * MINUTE, alert(OBSERVED, 50))).isEmpty();
  }

  @Test
  void aTickTellsOnlyItsWorstAlertWhateverTheirOrder() {
    CascadeAlert inferred = alert(INFERRED, 60);
    CascadeAlert observed = alert(OBSERVED, 60);
    List<CascadeAlert> told = at(NOON, inferred, observed);
    state = null;
    assertThat(at(NOON, observed, inferred)).isEqualTo(told).hasSize(1);
    assertThat(told.get(0).form()).isEqualTo(OBSERVED);
  }

  @Test
  void aSeverityThatBecomesKnownIsTold() {
    at(NOON, alert(OBSERVED, Double.NaN));
    assertThat(at(NOON + MINUTE, alert(OBSERVED, 10))).hasSize(1);
  }

  @Test
  void anUnknownSeverityIsNoRise() {
    at(NOON, alert(OBSERVED, 50));
    assertThat(at(NOON + MINUTE, alert(OBSERVED, Double.NaN))).isEmpty();
  }

  @Test
  void aTickWithoutAlertsChangesNothing() {
    at(NOON, alert(OBSERVED, 50));
    EpisodeState before = state;
    assertThat(at(NOON + MINUTE)).isEmpty();
    assertThat(state).isEqualTo(before);
  }

  @Test
  void mutedAlertIsNotTold() {
    overrides = MUTED;
    assertThat(at(NOON, alert(OBSERVED, 50))).isEmpty();
  }

  @Test
  void cascadeThatBeganMutedIsToldWhenTheMuteEnds() {
    overrides = MUTED;
    at(NOON, alert(OBSERVED, 50));
    overrides = OverridesInForce.NONE;
    assertThat(at(NOON + MINUTE, alert(OBSERVED, 50))).hasSize(1);
  }

  @Test
  void episodeStaysOpenThroughAMute() {
    at(NOON, alert(OBSERVED, 50));
    overrides = MUTED;
    at(NOON + 20 * MINUTE, alert(OBSERVED, 50));
    overrides = OverridesInForce.NONE;
    assertThat(at(NOON + 40 * MINUTE, alert(OBSERVED, 50))).isEmpty();
  }

  @Test
  void familiesDoNotSilenceEachOther() {
    at(NOON, alert(OBSERVED, 90));
    assertThat(at(NOON + MINUTE, alert("oracle-fault", "asset:BTC", OBSERVED, 40))).hasSize(1);
  }

  @Test
  void patternsOfOneFamilyAreOneEpisode() {
    at(NOON, alert("flash-crash", "asset:BTC", OBSERVED, 50));
    assertThat(at(NOON + MINUTE, alert("flash-crash-rebound", "asset:BTC", OBSERVED, 50)))
        .isEmpty();
  }

  @Test
  void venuesHaveEpisodesOfTheirOwn() {
    at(NOON, alert("depeg-local", "venue:binance|BTC", OBSERVED, 50));
    assertThat(at(NOON + MINUTE, alert("depeg-local", "venue:okx|BTC", OBSERVED, 50))).hasSize(1);
  }

  @Test
  void alertsOfOneTickAreNumberedByFamily() {
    assertThat(at(NOON, alert("oracle-fault", "asset:BTC", OBSERVED, 40), alert(OBSERVED, 50)))
        .extracting(CascadeAlert::pattern, CascadeAlert::sequence)
        .containsExactly(tuple("cascade-observed", 1L), tuple("oracle-fault", 2L));
  }

  @Test
  void endedEpisodesAreForgotten() {
    at(NOON, alert("oracle-fault", "asset:BTC", OBSERVED, 40));
    at(NOON + EPISODE_MILLIS, alert(OBSERVED, 50));
    assertThat(state.others()).isEmpty();
  }

  @Test
  void aStateOfOneFamilyGoesOn() {
    state = new EpisodeState(7, NOON, OBSERVED, 50, null);
    assertThat(at(NOON + MINUTE, alert(OBSERVED, 50))).isEmpty();
    assertThat(at(NOON + MINUTE, alert("oracle-fault", "asset:BTC", OBSERVED, 40)))
        .extracting(CascadeAlert::sequence)
        .containsExactly(8L);
  }

  @Test
  void asksForNoDeadline() {
    assertThat(step(NOON, alert(OBSERVED, 50)).deadlineMillis()).isEqualTo(Step.NO_DEADLINE);
  }

  private List<CascadeAlert> at(long millis, CascadeAlert... alerts) {
    Step<EpisodeState, CascadeAlert> step = step(millis, alerts);
    state = step.state();
    return step.outputs();
  }

  private Step<EpisodeState, CascadeAlert> step(long millis, CascadeAlert... alerts) {
    return episodes.step(
        state,
        new Tick<>(
            BTC,
            millis,
            new TickGrid(250),
            List.of(alerts),
            Policy.v0(),
            QuoteRates.UNKNOWN,
            overrides));
  }

  private static CascadeAlert alert(CascadeForm form, double severity) {
    return alert("cascade-observed", "asset:BTC", form, severity);
  }

  private static CascadeAlert alert(
      String pattern, String scope, CascadeForm form, double severity) {
    return new CascadeAlert(
        form + ":BTC:1",
        BTC,
        pattern,
        1,
        form,
        NOON,
        NOON,
        severity,
        1,
        List.of(),
        0,
        0,
        0,
        scope,
        1);
  }
}

package io.firebreak.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.firebreak.model.PegView;
import io.firebreak.model.RiskSample;
import io.firebreak.model.StressKind;
import io.firebreak.model.VerdictView;
import io.firebreak.policy.Policy;
import io.firebreak.policy.StressPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Falls of one venue, of all, and below a peg; at the thresholds of the shipped policy. */
class VenueLettersTest {
  private static final StressPolicy POLICY = Policy.v0().stress();
  private final RiskSample risk = new RiskSample();

  private List<Judgement> judged() {
    return VenueLetters.judge(risk.at(999), POLICY).stream().filter(Judgement::holds).toList();
  }

  private List<StressKind> letters() {
    return judged().stream().map(Judgement::kind).toList();
  }

  private void verdict(String verdict, double moveBps, int agreeing, double farthestBps) {
    risk.verdict = new VerdictView(verdict, 0, moveBps, 3, agreeing, "okx", farthestBps);
  }

  @Test
  void oneVenueAloneBelowTheOthersFalls() {
    verdict("LOCAL", 0, 2, -150);
    assertThat(judged())
        .extracting(Judgement::kind, Judgement::subject)
        .containsExactly(tuple(StressKind.VENUE_FALL, "okx"));
    verdict("LOCAL", 0, 2, Math.nextUp(-150.0));
    assertThat(letters()).isEmpty();
  }

  @Test
  void aVenueAboveTheOthersDoesNotFall() {
    verdict("LOCAL", 0, 2, 500);
    assertThat(letters()).isEmpty();
  }

  @Test
  void aFallOfAllIsNoVenuesFall() {
    verdict("GLOBAL", -300, 2, -500);
    assertThat(letters()).containsExactly(StressKind.GLOBAL_FALL);
  }

  @Test
  void aFallOfAllNeedsItsDistance() {
    verdict("GLOBAL", Math.nextUp(-300.0), 3, 0);
    assertThat(letters()).isEmpty();
  }

  @Test
  void twoAgreeingVenuesBreakAPeg() {
    verdict("AGREED", 0, 2, 0);
    risk.peg = new PegView("USD", -100);
    assertThat(letters()).containsExactly(StressKind.DEPEG);
    risk.peg = new PegView("USD", Math.nextUp(-100.0));
    assertThat(letters()).isEmpty();
  }

  @Test
  void aSingleVenueBreaksAPegForItselfAlone() {
    verdict("UNKNOWN", Double.NaN, 1, 0);
    risk.peg = new PegView("USD", -3_500);
    assertThat(letters()).containsExactly(StressKind.DEPEG_LOCAL);
  }

  @Test
  void aVenueBelowThePegBesideOthersAtItIsLocal() {
    verdict("LOCAL", 0, 2, -149);
    risk.peg = new PegView("USD", -1);
    assertThat(letters()).containsExactly(StressKind.DEPEG_LOCAL);
  }

  @Test
  void aPriceAboveThePegIsNoDepeg() {
    verdict("AGREED", 0, 3, 0);
    risk.peg = new PegView("USD", 500);
    assertThat(letters()).isEmpty();
  }

  @Test
  void unpeggedAssetsHaveNoPegToLose() {
    verdict("LOCAL", 0, 2, -149);
    assertThat(letters()).isEmpty();
  }
}

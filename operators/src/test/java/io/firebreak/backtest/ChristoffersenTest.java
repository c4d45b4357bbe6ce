package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Reference values computed from the formulas of Christoffersen (1998); nine decimals. */
class ChristoffersenTest {
  private static final double ROUNDED = 5.1e-10;
  private static final Transitions CLUSTER = Transitions.of(hits(250, 20, 21, 22, 100, 180));
  private static final Transitions SPREAD = Transitions.of(hits(250, 20, 70, 120, 170, 220));
  private static final Transitions LONG =
      Transitions.of(hits(500, 100, 101, 102, 103, 104, 105, 300, 400, 401));

  @Test
  void countsTransitions() {
    assertThat(CLUSTER).isEqualTo(new Transitions(241, 3, 3, 2));
    assertThat(SPREAD).isEqualTo(new Transitions(239, 5, 5, 0));
    assertThat(LONG).isEqualTo(new Transitions(487, 3, 3, 6));
  }

  @Test
  void rejectsACluster() {
    LikelihoodRatio independence = Christoffersen.independence(CLUSTER);
    assertThat(independence.statistic()).isCloseTo(9.894654433, within(ROUNDED));
    assertThat(independence.pValue()).isCloseTo(0.001657596, within(ROUNDED));
  }

  @Test
  void acceptsBreachesThatComeAlone() {
    assertThat(Christoffersen.independence(SPREAD).statistic())
        .isCloseTo(0.204932377, within(ROUNDED));
    LikelihoodRatio both = both(250, 5, SPREAD);
    assertThat(both.statistic()).isCloseTo(2.161742165, within(ROUNDED));
    assertThat(both.pValue()).isCloseTo(0.339299839, within(ROUNDED));
  }

  @Test
  void conditionalCoverageAddsBoth() {
    LikelihoodRatio both = both(250, 5, CLUSTER);
    assertThat(both.statistic()).isCloseTo(11.851464222, within(ROUNDED));
    assertThat(both.pValue()).isCloseTo(0.002669852, within(ROUNDED));
    assertThat(both(500, 9, LONG).statistic()).isCloseTo(44.712519808, within(ROUNDED));
    assertThat(Christoffersen.independence(LONG).statistic())
        .isCloseTo(42.099949188, within(ROUNDED));
  }

  @Test
  void knowsNothingOfWhatFollowsABreachWithoutOne() {
    Transitions lastOnly = Transitions.of(hits(250, 249));
    assertThat(Christoffersen.independence(lastOnly).outcome(0.05))
        .isEqualTo(TestOutcome.NOT_ENOUGH_DATA);
    assertThat(both(250, 1, lastOnly).outcome(0.05)).isEqualTo(TestOutcome.NOT_ENOUGH_DATA);
  }

  @Test
  void gapHasNoTransition() {
    Judgement[] judgements = hits(5, 1, 3);
    judgements[2] = Judgement.UNKNOWN;
    assertThat(Transitions.of(judgements)).isEqualTo(new Transitions(0, 1, 1, 0));
  }

  private static LikelihoodRatio both(long trials, long breaches, Transitions transitions) {
    return Christoffersen.conditionalCoverage(
        Kupiec.proportionOfFailures(trials, breaches, 0.01), transitions);
  }

  private static Judgement[] hits(int length, int... at) {
    Judgement[] judgements = new Judgement[length];
    Arrays.fill(judgements, Judgement.COVERED);
    for (int index : at) {
      judgements[index] = Judgement.BREACH;
    }
    return judgements;
  }
}

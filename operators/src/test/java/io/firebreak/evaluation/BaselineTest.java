package io.firebreak.evaluation;

import static io.firebreak.evaluation.Evaluations.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
  @Test
  void fallsFromTheMaximumAtTheThreshold() {
    assertThat(raised(BaselineFamily.MAXIMUM_30M, .25, 100, 75.01, 75)).containsExactly(2);
  }

  @Test
  void forgetsAMaximumOlderThanItsWindow() {
    Detector detector = new Baseline(BaselineFamily.MAXIMUM_30M, .25).detector();

    assertThat(detector.raisedBy(new Sample(0, 100, 0))).isFalse();
    assertThat(detector.raisedBy(new Sample(30 * MINUTE, 75, 0))).isTrue();
    assertThat(detector.raisedBy(new Sample(30 * MINUTE + 1, 75, 0))).isFalse();
  }

  @Test
  void theHourOfTheCmeRuleIsLonger() {
    Detector detector = new Baseline(BaselineFamily.MAXIMUM_60M, .25).detector();

    detector.raisedBy(new Sample(0, 100, 0));

    assertThat(detector.raisedBy(new Sample(60 * MINUTE, 75, 0))).isTrue();
  }

  @Test
  void theBandIsAroundTheMeanOfWhatCameBefore() {
    assertThat(raised(BaselineFamily.MEAN_5M, .25, 100, 60, 60.01)).containsExactly(1);
    assertThat(raised(BaselineFamily.MEAN_5M, .25, 100, 100, 75)).containsExactly(2);
  }

  @Test
  void theBandForgetsWhatIsOlderThanFiveMinutes() {
    Detector detector = new Baseline(BaselineFamily.MEAN_5M, .25).detector();

    detector.raisedBy(new Sample(0, 100, 0));
    detector.raisedBy(new Sample(1, 80, 0));

    assertThat(detector.raisedBy(new Sample(5 * MINUTE + 1, 61, 0))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42})
  void sigmaFallAgreesWithItsDefinition(long seed) {
    List<Sample> walk = walk(new Random(seed), 3_000);
    Detector detector = new Baseline(BaselineFamily.SIGMA_5M, 2).detector();

    List<Integer> raised = indexes(detector, walk);

    assertThat(raised).isNotEmpty().isEqualTo(NaiveSigmaFall.raised(walk, 2));
  }

  @Test
  void countsForcedOrdersInTheLastFiveMinutes() {
    Detector detector = new Baseline(BaselineFamily.FORCED_ORDERS_5M, 3).detector();

    assertThat(detector.raisedBy(new Sample(0, 100, 2))).isFalse();
    assertThat(detector.raisedBy(new Sample(5 * MINUTE, 100, 1))).isTrue();
    assertThat(detector.raisedBy(new Sample(5 * MINUTE + 1, 100, 1))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(BaselineFamily.class)
  void everyFamilyHasAFrontier(BaselineFamily family) {
    assertThat(Baseline.all().stream().filter(one -> one.family() == family).toList())
        .hasSizeGreaterThan(3)
        .isSortedAccordingTo((a, b) -> Double.compare(a.threshold(), b.threshold()))
        .extracting(Baseline::name)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAThresholdThatIsNone(double threshold) {
    assertThatThrownBy(() -> new Baseline(BaselineFamily.MEAN_5M, threshold))
        .hasMessage("threshold must be finite and above 0, was " + threshold);
  }

  private static List<Integer> raised(BaselineFamily family, double threshold, double... prices) {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < prices.length; i++) {
      samples.add(new Sample(i * MINUTE, prices[i], 0));
    }
    return indexes(new Baseline(family, threshold).detector(), samples);
  }

  private static List<Integer> indexes(Detector detector, List<Sample> samples) {
    List<Integer> raised = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      if (detector.raisedBy(samples.get(i))) {
        raised.add(i);
      }
    }
    return raised;
  }

  private static List<Sample> walk(Random random, int length) {
    List<Sample> walk = new ArrayList<>();
    double price = 100;
    long time = 0;
    for (int i = 0; i < length; i++) {
      price *= Math.exp(.001 * random.nextGaussian());
      time += MINUTE * (1 + random.nextInt(2));
      walk.add(new Sample(time, price, 0));
    }
    return walk;
  }
}

package io.firebreak.job.report.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinnedSeriesTest {
  private static final int BUCKETS = 32;

  @Test
  void keepsAShortSeriesWhole() {
    ThinnedSeries series = new ThinnedSeries(3);
    series.add(1_000, 5);
    series.add(1_250, 4);
    series.add(9_000, 6);

    assertThat(series.points().timeMillis()).containsExactly(1_000, 1_250, 9_000);
    assertThat(series.points().values()).containsExactly(5, 4, 6);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void keepsWhatANaiveTwinKeeps(long seed) {
    List<double[]> samples = walk(seed, 5_000);
    ThinnedSeries series = new ThinnedSeries(BUCKETS);
    samples.forEach(sample -> series.add((long) sample[0], sample[1]));

    assertThat(pairs(series.points())).containsExactlyElementsOf(naive(samples));
  }

  @Test
  void keepsTheExtremesOfADayOfTicksInFiveThousandPoints() {
    ThinnedSeries series = new ThinnedSeries();
    for (int tick = 0; tick < 345_600; tick++) {
      double spike = tick == 100_001 ? -50 : tick == 100_003 ? 50 : 0;
      series.add(tick * 250L, Math.sin(tick * 1e-3) + spike);
    }

    assertThat(series.points().values()).hasSizeBetween(1_250, 5_000);
    assertThat(pairs(series.points()))
        .contains(
            List.of(25_000_250.0, Math.sin(100.001) - 50),
            List.of(25_000_750.0, Math.sin(100.003) + 50));
  }

  @Test
  void drawsAConstantAsItsEnds() {
    ThinnedSeries series = new ThinnedSeries(BUCKETS);
    for (int i = 0; i < 1_000; i++) {
      series.add(i, 7);
    }

    assertThat(series.points().timeMillis()).containsExactly(0, 999);
  }

  @Test
  void drawsAGapOnceAndNoneAtTheBegin() {
    ThinnedSeries series = new ThinnedSeries(BUCKETS);
    double[] values = {Double.NaN, 1, Double.NaN, Double.POSITIVE_INFINITY, 2};
    for (int i = 0; i < values.length; i++) {
      series.add(i, values[i]);
    }

    assertThat(series.points().timeMillis()).containsExactly(1, 2, 4);
    assertThat(series.points().values()).containsExactly(1, Double.NaN, 2);
  }

  @Test
  void isEmptyWhereNothingWasMeasured() {
    ThinnedSeries series = new ThinnedSeries(BUCKETS);
    series.add(1, Double.NaN);

    assertThat(series.points().isEmpty()).isTrue();
  }

  @Test
  void countsTheFirstValueOfATime() {
    ThinnedSeries series = new ThinnedSeries(BUCKETS);
    series.add(1, 5);
    series.add(1, 6);

    assertThat(series.points().values()).containsExactly(5);
  }

  @Test
  void refusesTimeThatGoesBack() {
    ThinnedSeries series = new ThinnedSeries(BUCKETS);
    series.add(10, 1);

    assertThatThrownBy(() -> series.add(9, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("timeMillis must be at least 10, was 9");
  }

  @Test
  void holdsTheNewestValueUntilTheEnd() {
    Points points = new Points(new double[] {1, 2}, new double[] {3, 4});

    assertThat(points.heldUntil(9).timeMillis()).containsExactly(1, 2, 9);
    assertThat(points.heldUntil(9).values()).containsExactly(3, 4, 4);
    assertThat(points.heldUntil(2)).isSameAs(points);
  }

  /** Irregular times, now and then a gap. */
  private static List<double[]> walk(long seed, int size) {
    Random random = new Random(seed);
    List<double[]> samples = new ArrayList<>();
    long time = random.nextInt(1_000_000);
    double value = 0;
    for (int i = 0; i < size; i++) {
      time += 1 + random.nextInt(random.nextInt(50) == 0 ? 100_000 : 500);
      value += random.nextGaussian();
      samples.add(new double[] {time, random.nextInt(20) == 0 ? Double.NaN : value});
    }
    return samples;
  }

  /**
   * The narrowest width of a power of two whose buckets are few enough, from all samples at once.
   */
  private static List<List<Double>> naive(List<double[]> samples) {
    long width = 1;
    while (buckets(samples, width).size() > BUCKETS) {
      width *= 2;
    }
    List<List<Double>> kept = new ArrayList<>();
    for (List<double[]> bucket : buckets(samples, width)) {
      double[] lowest = null;
      double[] highest = null;
      for (double[] sample : bucket) {
        boolean value = !Double.isNaN(sample[1]);
        lowest = value && (lowest == null || sample[1] < lowest[1]) ? sample : lowest;
        highest = value && (highest == null || sample[1] > highest[1]) ? sample : highest;
      }
      for (double[] sample : bucket) {
        boolean end = sample == bucket.get(0) || sample == bucket.get(bucket.size() - 1);
        if (end || sample == lowest || sample == highest) {
          boolean second = Double.isNaN(sample[1]) && (kept.isEmpty() || last(kept).isNaN());
          if (!second) {
            kept.add(List.of(sample[0], sample[1]));
          }
        }
      }
    }
    return kept;
  }

  private static Double last(List<List<Double>> kept) {
    return kept.get(kept.size() - 1).get(1);
  }

  private static List<List<double[]>> buckets(List<double[]> samples, long width) {
    List<List<double[]>> buckets = new ArrayList<>();
    long newest = Long.MIN_VALUE;
    for (double[] sample : samples) {
      long bucket = Math.floorDiv((long) sample[0], width);
      if (bucket != newest) {
        buckets.add(new ArrayList<>());
        newest = bucket;
      }
      buckets.get(buckets.size() - 1).add(sample);
    }
    return buckets;
  }

  private static List<List<Double>> pairs(Points points) {
    List<List<Double>> pairs = new ArrayList<>();
    for (int i = 0; i < points.values().length; i++) {
      pairs.add(List.of(points.timeMillis()[i], points.values()[i]));
    }
    return pairs;
  }
}

package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The estimated ladder against simulated positions whose liquidation prices are known: one readings
 * each minute for two days, positions that open at random leverage and close at random, and are
 * liquidated where they should be.
 */
class OpenInterestAccuracyTest {
  private static final int MINUTES = 2 * 1_440;
  private static final int WARM_MINUTES = 600;

  /** Errors of L(10 %) relative to its truth, and how often the bound was too low. */
  private record Outcome(double meanError, double rootMeanSquare, double brokenShare) {}

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void ladderOfTheRightMixIsNearTheTruth(long seed) {
    Outcome outcome = run(seed, LeverageMix.major());
    assertThat(Math.abs(outcome.meanError())).isLessThan(0.12);
    assertThat(outcome.rootMeanSquare()).isLessThan(0.20);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void boundHoldsEvenIfThePopulationIsMoreLeveredThanTheMix(long seed) {
    LeverageMix bold =
        new LeverageMix(new double[] {5, 20, 50}, new double[] {0.1, 0.4, 0.5}, 0.005);
    assertThat(run(seed, bold).brokenShare()).isLessThan(0.02);
    assertThat(run(seed, bold).meanError()).isNegative();
  }

  private static Outcome run(long seed, LeverageMix population) {
    SplittableRandom random = new SplittableRandom(seed);
    List<double[]> longs = new ArrayList<>();
    OpenInterestState state = OpenInterestState.unseen();
    double price = 100;
    double sum = 0;
    double squares = 0;
    int broken = 0;
    for (int minute = 0; minute < MINUTES; minute++) {
      price *= Math.exp(0.0012 * random.nextGaussian());
      double liquidated = liquidate(longs, price);
      turnOver(longs, random, price, population);
      double interest = longs.stream().mapToDouble(position -> position[1]).sum();
      OpenInterestReading reading = new OpenInterestReading(interest, liquidated, price, price);
      state = OpenInterestFlow.read(state, reading, LeverageMix.major());
      if (minute >= WARM_MINUTES) {
        Ladder ladder = Ladder.estimated(state, price);
        double truth = soldUsd(longs, price * 0.9);
        double error = ladder.soldUsd()[40] / truth - 1;
        sum += error;
        squares += error * error;
        broken += ladder.upperUsd()[40] < truth * 0.98 ? 1 : 0;
      }
    }
    int count = MINUTES - WARM_MINUTES;
    return new Outcome(sum / count, Math.sqrt(squares / count), (double) broken / count);
  }

  private static double liquidate(List<double[]> longs, double price) {
    double base = 0;
    for (double[] position : longs) {
      base += position[0] >= price ? position[1] : 0;
    }
    longs.removeIf(position -> position[0] >= price);
    return base;
  }

  /** Opens and closes: about 2,000 positions, a twentieth of them new each hour or so. */
  private static void turnOver(
      List<double[]> longs, SplittableRandom random, double price, LeverageMix population) {
    int opened = longs.isEmpty() ? 2_000 : random.nextInt(6);
    for (int i = 0; i < opened; i++) {
      double level = price * population.threshold(drawn(random, population));
      longs.add(new double[] {level, random.nextDouble(0.5, 1.5)});
    }
    int closed = longs.size() > 1_000 ? random.nextInt(6) : 0;
    for (int i = 0; i < closed; i++) {
      Collections.swap(longs, random.nextInt(longs.size()), longs.size() - 1);
      longs.remove(longs.size() - 1);
    }
  }

  private static int drawn(SplittableRandom random, LeverageMix mix) {
    double left = random.nextDouble();
    int i = 0;
    while (i < mix.size() - 1 && left >= mix.shares()[i]) {
      left -= mix.shares()[i++];
    }
    return i;
  }

  private static double soldUsd(List<double[]> longs, double price) {
    double usd = 0;
    for (double[] position : longs) {
      usd += position[0] >= price ? position[0] * position[1] : 0;
    }
    return usd;
  }
}

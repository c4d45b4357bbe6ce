package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EqualMeanTest {
  private static final Horizon HOUR = new Horizon(1, 0.01);

  @Test
  void merelyLargerHaircutWinsNothing() {
    HourlyCloses closes = RandomCloses.of(1, 2_000);
    double[] yardstick = constant(2_000, 0.02);
    double[] larger = constant(2_000, 0.06);
    EqualMean equal = EqualMean.of(List.of(pair(closes, larger, yardstick)));
    assertThat(equal.pooled()).isCloseTo(1, within(1e-12));
    assertThat(equal.perAsset()).isCloseTo(1, within(1e-12));
  }

  @Test
  void haircutThatIsHighWhenTheLossComesWins() {
    double[] closes = RandomCloses.flat(10);
    closes[5] = 80;
    double[] model = constant(10, 0.05);
    model[4] = 0.14;
    // Nine blocks: the model's mean is 0.06, that of the yardstick 0.12: scaled by two.
    EqualMean equal =
        EqualMean.of(List.of(pair(RandomCloses.of(closes), model, constant(10, 0.12))));
    assertThat(equal.pooled()).isZero();
  }

  @Test
  void scalesByOneConstantOrByOneAnAsset() {
    double[] closes = RandomCloses.flat(10);
    closes[5] = 80;
    HourlyCloses fall = RandomCloses.of(closes);
    HourlyCloses calm = RandomCloses.of(RandomCloses.flat(10));
    List<EqualMean.Pair> assets =
        List.of(
            pair(fall, constant(10, 0.05), constant(10, 0.1)),
            pair(calm, constant(10, 0.15), constant(10, 0.1)));
    // Means are alike over both assets, so the pooled constant is 1; of the first asset it is 2.
    assertThat(EqualMean.of(assets).pooled()).isCloseTo(1.5, within(1e-12));
    assertThat(EqualMean.of(assets).perAsset()).isCloseTo(1, within(1e-12));
  }

  @Test
  void hourThatEitherDoesNotKnowTakesNoPart() {
    double[] closes = RandomCloses.flat(10);
    closes[5] = 80;
    double[] model = constant(10, 0.1);
    model[4] = Double.NaN;
    EqualMean equal =
        EqualMean.of(List.of(pair(RandomCloses.of(closes), model, constant(10, 0.1))));
    assertThat(equal.pooled()).isNaN();
  }

  private static EqualMean.Pair pair(HourlyCloses closes, double[] model, double... yardstick) {
    return new EqualMean.Pair(new Blocks(closes, HOUR, 0), model, yardstick);
  }

  private static double[] constant(int hours, double haircut) {
    double[] path = new double[hours];
    Arrays.fill(path, haircut);
    return path;
  }
}

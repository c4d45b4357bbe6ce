package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model of order statistics kept in order, against one that sorts everything anew. */
class FilteredModelTest {
  private static final int WINDOW = 700;
  private static final int FEWEST = 300;
  private static final int HOURS = 1_500;
  private static final double ALPHA = 0.05;

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 4", "3, 24"})
  void agreesWithSortingAllLossesOfTheWindow(long seed, int horizonHours) {
    HourlyCloses closes = RandomCloses.of(seed, HOURS);
    FilteredModel model = new FilteredModel(new Horizon(horizonHours, ALPHA), WINDOW, FEWEST);
    double[] haircuts = HaircutPath.of(model, closes).haircuts();
    for (int hour = 0; hour < HOURS; hour++) {
      if (!Double.isNaN(closes.closes()[hour])) {
        double naive = naive(closes, hour, horizonHours);
        assertThat(haircuts[hour]).isCloseTo(naive, within(1e-12));
      }
    }
  }

  private static double naive(HourlyCloses closes, int now, int horizonHours) {
    double[] volatility = volatilities(closes);
    List<Double> losses = new ArrayList<>();
    for (int hour = horizonHours; hour <= now; hour++) {
      double before = closes.closes()[hour - horizonHours];
      double loss = -Math.log(closes.closes()[hour] / before);
      boolean known = returnsUntil(closes, hour - horizonHours) >= 168;
      if (!Double.isNaN(loss) && known) {
        losses.add(loss / volatility[hour - horizonHours]);
      }
    }
    List<Double> window = losses.subList(Math.max(0, losses.size() - WINDOW), losses.size());
    int rank = (int) Math.floor((window.size() + 1) * ALPHA + 1e-9);
    if (window.size() < FEWEST) {
      return Double.NaN;
    }
    double quantile = window.stream().sorted(Comparator.reverseOrder()).toList().get(rank - 1);
    return Math.max(0, -Math.expm1(-quantile * volatility[now]));
  }

  private static double[] volatilities(HourlyCloses closes) {
    double[] volatility = new double[closes.hours()];
    HourlyVariance variance = new HourlyVariance(168);
    for (int hour = 0; hour < volatility.length; hour++) {
      variance.add(closes.closes()[hour]);
      volatility[hour] = variance.hourly();
    }
    return volatility;
  }

  private static int returnsUntil(HourlyCloses closes, int hour) {
    int known = 0;
    for (int i = 0; i <= hour; i++) {
      known += Double.isNaN(closes.closes()[i]) ? 0 : 1;
    }
    return known - 1;
  }
}

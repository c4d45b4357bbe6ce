package io.firebreak.volatility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Relative error of an estimator over independent paths.
 *
 * @param bias mean of estimate / truth - 1
 * @param rmse root mean square of it
 */
record Accuracy(double bias, double rmse) {
  /** Paths of two days with a price every five seconds, and a third day to forecast. */
  static final int PATHS = 32;

  private static final int STEP_SECONDS = 5;
  private static final int DAYS = 2;

  /** Paths of thirty days with a price every twenty seconds, for the forecast of the next day. */
  static final int LONG_PATHS = 8;

  private static final int LONG_STEP_SECONDS = 20;
  private static final int LONG_DAYS = 30;
  private static final double PRIOR = 0.6;

  /** Accuracy of every estimator on a model. */
  static Map<Estimator, Accuracy> of(PathModel model) {
    Map<Estimator, List<Double>> errors = new EnumMap<>(Estimator.class);
    Set<Estimator> daily = EnumSet.of(Estimator.NEXT_DAY);
    for (int seed = 1; seed <= PATHS; seed++) {
      PathModel.Path path = model.path(seed, STEP_SECONDS, DAYS);
      addErrors(errors, EnumSet.complementOf(EnumSet.copyOf(daily)), path, DAYS);
    }
    for (int seed = 1; seed <= LONG_PATHS; seed++) {
      PathModel.Path path = model.path(seed, LONG_STEP_SECONDS, LONG_DAYS);
      addErrors(errors, daily, path, LONG_DAYS);
    }
    Map<Estimator, Accuracy> accuracies = new EnumMap<>(Estimator.class);
    errors.forEach((estimator, each) -> accuracies.put(estimator, of(each)));
    return accuracies;
  }

  private static void addErrors(
      Map<Estimator, List<Double>> errors, Set<Estimator> some, PathModel.Path path, int days) {
    int end = days * 86_400 / path.stepSeconds();
    RealisedState state = path.state(end);
    RealisedView view = RealisedVolatility.view(state, state.timeMillis(), PRIOR);
    for (Estimator estimator : some) {
      double error = estimator.of(view) / estimator.truth(path, end) - 1;
      errors.computeIfAbsent(estimator, none -> new ArrayList<>()).add(error);
    }
  }

  private static Accuracy of(Collection<Double> errors) {
    double bias = errors.stream().mapToDouble(e -> e).average().orElseThrow();
    double square = errors.stream().mapToDouble(e -> e * e).average().orElseThrow();
    return new Accuracy(bias, Math.sqrt(square));
  }
}

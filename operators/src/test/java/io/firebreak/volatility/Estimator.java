package io.firebreak.volatility;

import java.util.function.ToDoubleFunction;

/** The estimates whose accuracy is tabulated, and what each of them estimates. */
enum Estimator {
  IMPULSE_LADDER("impulse ladder, 1 d", 86_400, v -> v.ladder()[VolatilityLadder.ONE_DAY]),
  DOWNSIDE("downside leg, 1 d", 86_400, v -> v.downside()[VolatilityLadder.ONE_DAY]),
  REALISED("squared minutes, 4 h", 14_400, RealisedView::realised),
  TWO_SCALE("two scales (TSRV), 4 h", 14_400, RealisedView::twoScale),
  BIPOWER("bipower, 4 h", 14_400, RealisedView::bipower),
  MED_RV("MedRV, 4 h", 14_400, RealisedView::medRv),
  PARKINSON("Parkinson, 1 d", 86_400, RealisedView::parkinson),
  GARMAN_KLASS("Garman-Klass, 1 d", 86_400, RealisedView::garmanKlass),
  ROGERS_SATCHELL("Rogers-Satchell, 1 d", 86_400, RealisedView::rogersSatchell),
  YANG_ZHANG("Yang-Zhang, 1 d", 86_400, RealisedView::yangZhang),
  NEXT_HOURS("HAR, next 4 h", Double.NaN, RealisedView::nextHours),
  NEXT_DAY("HAR, next day", Double.NaN, RealisedView::nextDay);

  private final String label;
  private final double halfLifeSeconds;

  @SuppressWarnings("ImmutableEnumChecker") // Method references hold no state.
  private final ToDoubleFunction<RealisedView> value;

  Estimator(String label, double halfLifeSeconds, ToDoubleFunction<RealisedView> value) {
    this.label = label;
    this.halfLifeSeconds = halfLifeSeconds;
    this.value = value;
  }

  String label() {
    return label;
  }

  double of(RealisedView view) {
    return value.applyAsDouble(view);
  }

  /** True volatility of what it estimates at a point of a path. */
  double truth(PathModel.Path path, int at) {
    return switch (this) {
      case NEXT_HOURS -> path.volatilityAfter(at, 14_400);
      case NEXT_DAY -> path.volatilityAfter(at, 86_400);
      default -> path.volatilityBefore(at, halfLifeSeconds);
    };
  }
}

package io.firebreak.haircut;

import io.firebreak.policy.AssetClass;
import io.firebreak.policy.AssetTraits;
import io.firebreak.policy.HaircutModelPolicy;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.policy.LiquidationTerms;
import io.firebreak.policy.Policy;
import io.firebreak.policy.TailPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Policies that the validator accepts, with every number of the haircuts anywhere in its range. */
final class RandomPolicies {
  private static final int HOUR = 3_600_000;

  private final Random random;

  private RandomPolicies(long seed) {
    random = new Random(seed);
  }

  static Policy of(long seed) {
    Policy v0 = Policy.v0();
    HaircutPolicy haircut = new RandomPolicies(seed).haircut();
    return new Policy(
        0,
        v0.effectiveFromMillis(),
        v0.consolidation(),
        v0.stress(),
        haircut,
        v0.breaker(),
        v0.quality());
  }

  private HaircutPolicy haircut() {
    int riseBps = in(1, 50);
    return new HaircutPolicy(
        fraction(2, 10),
        fraction(0.25, 1),
        in(1, 500),
        in(1, 500),
        in(HOUR, 72 * HOUR),
        riseBps,
        in(riseBps, 300),
        in(1, 500),
        in(1, Math.min(10, riseBps)),
        fraction(0.001, 0.25),
        in(HOUR / 4, 24 * HOUR),
        in(50, 2_000),
        in(50, 2_000),
        in(60_000, 72 * HOUR),
        Map.of("only", assetClass()),
        Map.of(),
        "only",
        model(),
        new TailPolicy(
            fraction(0.0001, 0.1), fraction(0, 1), fraction(0.25, 1), random.nextInt(1_000)));
  }

  private AssetClass assetClass() {
    int maintenanceFloorBps = in(0, 1_000);
    int initialFloorBps = in(maintenanceFloorBps, 2_000);
    int coldInitialBps = in(initialFloorBps, 4_000);
    return new AssetClass(
        fraction(0.1, 3),
        in(60_000, 24 * HOUR),
        initialFloorBps,
        maintenanceFloorBps,
        coldInitialBps,
        in(maintenanceFloorBps, coldInitialBps),
        in(coldInitialBps, 9_999),
        terms());
  }

  private LiquidationTerms terms() {
    List<Double> bounds = new ArrayList<>();
    double bound = 1e4;
    for (int i = random.nextInt(8); i > 0; i--) {
      bound *= fraction(1.5, 10);
      bounds.add(bound);
    }
    return new LiquidationTerms(in(0, 2_000), fraction(0.01, 0.5), bounds);
  }

  private HaircutModelPolicy model() {
    AssetTraits traits =
        new AssetTraits(in(0, 3_000), fraction(0, 0.5), fraction(0, 2), fraction(-1, 1));
    return new HaircutModelPolicy(
        fraction(0.05, 1),
        fraction(1, 10),
        fraction(0.1, 10),
        fraction(0.25, 1),
        random.nextBoolean() ? Map.of("BTC", traits) : Map.of());
  }

  private int in(int min, int max) {
    return min + random.nextInt(max - min + 1);
  }

  private double fraction(double min, double max) {
    return min + (max - min) * random.nextDouble();
  }
}

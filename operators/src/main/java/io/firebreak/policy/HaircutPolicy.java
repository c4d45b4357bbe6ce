package io.firebreak.policy;

import java.io.Serializable;
import java.util.Map;

/**
 * How haircuts are set and how fast they may move (methods 9.1, 9.2).
 *
 * @param tailMultiple k of the tail quantile 1 - exp(-k sigma sqrt T), in [1, 10]
 * @param stressedWeight weight of stressed volatility in the variance, in [0, 1] (EMIR 28(b))
 * @param minStepBps smallest change that is posted, in [1, 1000]
 * @param initialFallBpsPerDay fastest fall of the initial haircut, in [1, 10000]
 * @param calmMillis calm that must pass before any haircut falls, in [0, 30 d]
 * @param maintenanceRiseBpsPerHour fastest rise of the maintenance haircut, in [1, 1000]
 * @param maintenanceRiseBpsPerDay the same over any day, in [maintenanceRiseBpsPerHour, 5000]
 * @param maintenanceFallBpsPerDay fastest fall of the maintenance haircut, in [1, 10000]
 * @param unknownImpactBpsPerHour fastest rise while the impact is unknown, in [1,
 *     maintenanceRiseBpsPerHour]
 * @param impactShare share of the depth within 1 % that the liquidations of one step may take per
 *     hour, in (0, 1]
 * @param noticeMillis notice before a maintenance step takes effect, in [0, 7 d]
 * @param gapBps distance of initial over maintenance: the smaller of this and half the initial, in
 *     [0, 2000]
 * @param venueFaultBps add-on to the initial haircut while one venue is at fault, in [0, 2000]
 * @param validMillis validity of a decision, in [1 min, 7 d]
 * @param classes the class table
 * @param assetClasses class of each asset that is not in the default class
 * @param defaultClass class of all other assets
 */
public record HaircutPolicy(
    double tailMultiple,
    double stressedWeight,
    int minStepBps,
    int initialFallBpsPerDay,
    long calmMillis,
    int maintenanceRiseBpsPerHour,
    int maintenanceRiseBpsPerDay,
    int maintenanceFallBpsPerDay,
    int unknownImpactBpsPerHour,
    double impactShare,
    long noticeMillis,
    int gapBps,
    int venueFaultBps,
    long validMillis,
    Map<String, AssetClass> classes,
    Map<String, String> assetClasses,
    String defaultClass)
    implements Serializable {
  private static final long HOUR = 3_600_000;

  static HaircutPolicy defaults() {
    Map<String, AssetClass> classes =
        Map.of(
            "major", new AssetClass(0.6, HOUR / 4, 300, 200, 1_000, 700, 9_500),
            "large", new AssetClass(0.9, HOUR / 4, 600, 400, 1_800, 1_300, 9_500),
            "longTail", new AssetClass(1.3, HOUR / 4, 1_200, 800, 3_000, 2_200, 9_500),
            "stable", new AssetClass(0.05, HOUR / 4, 100, 60, 300, 200, 9_500),
            "fiat", new AssetClass(0.1, HOUR / 4, 100, 60, 300, 200, 9_500));
    return new HaircutPolicy(
        3.69,
        0.25,
        25,
        100,
        24 * HOUR,
        50,
        300,
        100,
        10,
        0.1,
        HOUR,
        200,
        500,
        24 * HOUR,
        classes,
        defaultAssetClasses(),
        "longTail");
  }

  private static Map<String, String> defaultAssetClasses() {
    return Map.ofEntries(
        Map.entry("BTC", "major"),
        Map.entry("ETH", "major"),
        Map.entry("BNB", "large"),
        Map.entry("SOL", "large"),
        Map.entry("XRP", "large"),
        Map.entry("ADA", "large"),
        Map.entry("DOGE", "large"),
        Map.entry("TRX", "large"),
        Map.entry("LTC", "large"),
        Map.entry("LINK", "large"),
        Map.entry("AVAX", "large"),
        Map.entry("USDT", "stable"),
        Map.entry("USDC", "stable"),
        Map.entry("BUSD", "stable"),
        Map.entry("TUSD", "stable"),
        Map.entry("FDUSD", "stable"),
        Map.entry("USDP", "stable"),
        Map.entry("PAX", "stable"),
        Map.entry("DAI", "stable"),
        Map.entry("USDE", "stable"),
        Map.entry("EUR", "fiat"),
        Map.entry("GBP", "fiat"));
  }

  /** The class of an asset. */
  public AssetClass classOf(String asset) {
    return classes.get(classNameOf(asset));
  }

  /** The name of the class of an asset. */
  public String classNameOf(String asset) {
    return assetClasses.getOrDefault(asset, defaultClass);
  }

  void check(Violations violations) {
    violations.range("haircut.tailMultiple", tailMultiple, 1, 10);
    violations.range("haircut.stressedWeight", stressedWeight, 0, 1);
    violations.range("haircut.minStepBps", minStepBps, 1, 1_000);
    violations.range("haircut.initialFallBpsPerDay", initialFallBpsPerDay, 1, 10_000);
    violations.range("haircut.calmMillis", calmMillis, 0, 720 * HOUR);
    checkMaintenance(violations);
    violations.range("haircut.gapBps", gapBps, 0, 2_000);
    violations.range("haircut.venueFaultBps", venueFaultBps, 0, 2_000);
    violations.range("haircut.validMillis", validMillis, 60_000, 168 * HOUR);
    checkClasses(violations);
  }

  private void checkMaintenance(Violations violations) {
    violations.range("haircut.maintenanceRiseBpsPerHour", maintenanceRiseBpsPerHour, 1, 1_000);
    violations.range(
        "haircut.maintenanceRiseBpsPerDay",
        maintenanceRiseBpsPerDay,
        maintenanceRiseBpsPerHour,
        5_000);
    violations.range("haircut.maintenanceFallBpsPerDay", maintenanceFallBpsPerDay, 1, 10_000);
    violations.range(
        "haircut.unknownImpactBpsPerHour", unknownImpactBpsPerHour, 1, maintenanceRiseBpsPerHour);
    violations.range("haircut.impactShare", impactShare, 0.001, 1);
    violations.range("haircut.noticeMillis", noticeMillis, 0, 168 * HOUR);
  }

  private void checkClasses(Violations violations) {
    violations.that(
        classes.containsKey(defaultClass),
        "haircut.defaultClass",
        defaultClass,
        "one of " + names());
    classes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> entry.getValue().check(entry.getKey(), violations));
    assetClasses.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                violations.that(
                    classes.containsKey(entry.getValue()),
                    "haircut.assetClasses." + entry.getKey(),
                    entry.getValue(),
                    "one of " + names()));
  }

  private String names() {
    return classes.keySet().stream().sorted().toList().toString();
  }
}

package io.firebreak.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How haircuts are set and how fast they may move (methods 9.1, 9.2). No value within its range
 * takes a guard away: each range ends before that.
 *
 * @param tailMultiple k of the tail quantile 1 - exp(-k sigma sqrt T) before losses have calibrated
 *     it, in [2, 10]
 * @param stressedWeight weight of stressed volatility in the variance, in [0.25, 1] (EMIR 28(b))
 * @param minStepBps smallest distance from its target that moves a haircut, in [1, 500]
 * @param initialFallBpsPerDay fastest fall of the initial haircut, in [1, 500]
 * @param calmMillis calm that must pass before any haircut falls, in [1 h, 30 d]
 * @param maintenanceRiseBpsPerHour fastest rise of the maintenance haircut, in [1, 50]
 * @param maintenanceRiseBpsPerDay the same over any day, in [maintenanceRiseBpsPerHour, 300]
 * @param maintenanceFallBpsPerDay fastest fall of the maintenance haircut, in [1, 500]
 * @param unknownImpactBpsPerHour fastest rise while the impact is unknown, in [1, 10] and at most
 *     maintenanceRiseBpsPerHour
 * @param impactShare share of the depth within 1 % that the liquidations of one step may take per
 *     hour, in [0.001, 0.25]
 * @param noticeMillis notice before a maintenance step takes effect, in [15 min, 7 d]
 * @param gapBps distance of initial over maintenance: the smaller of this and half the initial, in
 *     [50, 2000]
 * @param venueFaultBps add-on to the initial haircut while one venue is at fault, in [50, 2000]
 * @param validMillis validity of a decision, in [1 min, 7 d]
 * @param classes the class table
 * @param assetClasses class of each asset that is not in the default class
 * @param defaultClass class of all other assets
 * @param model what the model adds to the tail
 * @param tail how the tail is calibrated
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
    String defaultClass,
    HaircutModelPolicy model,
    TailPolicy tail)
    implements Serializable {
  private static final Pattern ASSET = Pattern.compile("[A-Za-z0-9._-]{1,32}");

  private static final long HOUR = 3_600_000;

  /** A policy of before it said so adds neither buffer nor traits and calibrates nothing. */
  public HaircutPolicy {
    model = model == null ? HaircutModelPolicy.plain() : model;
    tail = tail == null ? TailPolicy.fixed() : tail;
  }

  static HaircutPolicy defaults() {
    LiquidationTerms deep = new LiquidationTerms(25, 0.1, List.of(1e6, 1e7, 1e8));
    LiquidationTerms middle = new LiquidationTerms(35, 0.1, List.of(2.5e5, 2.5e6, 2.5e7));
    LiquidationTerms thin = new LiquidationTerms(50, 0.05, List.of(1e5, 1e6, 1e7));
    Map<String, AssetClass> classes =
        Map.of(
            "major", new AssetClass(0.6, HOUR / 4, 300, 200, 1_000, 700, 9_500, deep),
            "large", new AssetClass(0.9, HOUR / 4, 600, 400, 1_800, 1_300, 9_500, middle),
            "longTail", new AssetClass(1.3, HOUR / 4, 1_200, 800, 3_000, 2_200, 9_500, thin),
            "stable", new AssetClass(0.05, HOUR / 4, 100, 60, 300, 200, 9_500, deep),
            "fiat", new AssetClass(0.1, HOUR / 4, 100, 60, 300, 200, 9_500, deep));
    return new HaircutPolicy(
        2.65,
        0.25,
        25,
        300,
        12 * HOUR,
        50,
        300,
        150,
        10,
        0.1,
        HOUR,
        200,
        500,
        24 * HOUR,
        classes,
        defaultAssetClasses(),
        "longTail",
        HaircutModelPolicy.defaults(),
        TailPolicy.defaults());
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
    violations.range("haircut.tailMultiple", tailMultiple, 2, 10);
    violations.range("haircut.stressedWeight", stressedWeight, 0.25, 1);
    violations.range("haircut.minStepBps", minStepBps, 1, 500);
    violations.range("haircut.initialFallBpsPerDay", initialFallBpsPerDay, 1, 500);
    violations.range("haircut.calmMillis", calmMillis, HOUR, 720 * HOUR);
    checkMaintenance(violations);
    violations.range("haircut.gapBps", gapBps, 50, 2_000);
    violations.range("haircut.venueFaultBps", venueFaultBps, 50, 2_000);
    violations.range("haircut.validMillis", validMillis, 60_000, 168 * HOUR);
    checkClasses(violations);
    model.check(violations);
    tail.check(violations);
  }

  private void checkMaintenance(Violations violations) {
    violations.range("haircut.maintenanceRiseBpsPerHour", maintenanceRiseBpsPerHour, 1, 50);
    violations.range(
        "haircut.maintenanceRiseBpsPerDay",
        maintenanceRiseBpsPerDay,
        maintenanceRiseBpsPerHour,
        300);
    violations.range("haircut.maintenanceFallBpsPerDay", maintenanceFallBpsPerDay, 1, 500);
    violations.range(
        "haircut.unknownImpactBpsPerHour",
        unknownImpactBpsPerHour,
        1,
        Math.min(10, maintenanceRiseBpsPerHour));
    violations.range("haircut.impactShare", impactShare, 0.001, 0.25);
    violations.range("haircut.noticeMillis", noticeMillis, HOUR / 4, 168 * HOUR);
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
        .forEach(entry -> checkClass(entry.getKey(), entry.getValue(), violations));
  }

  private void checkClass(String asset, String className, Violations violations) {
    violations.that(
        ASSET.matcher(asset).matches(),
        "haircut.assetClasses",
        "'" + asset + "'",
        "of assets named as " + ASSET);
    violations.that(
        classes.containsKey(className),
        "haircut.assetClasses." + asset,
        className,
        "one of " + names());
  }

  private String names() {
    return classes.keySet().stream().sorted().toList().toString();
  }
}

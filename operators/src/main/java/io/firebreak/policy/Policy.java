package io.firebreak.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * One version of everything that may be tuned.
 *
 * @param version version, at least 0; version 0 ships with Firebreak
 * @param effectiveFromMillis event time from which it is in force; {@link Long#MIN_VALUE} from the
 *     beginning
 * @param consolidation how prices of venues become one
 * @param stress when a measure becomes a letter of the stress alphabet
 * @param haircut floors, caps, speeds and classes of the haircuts
 * @param breaker levels, dwells and limits of the circuit breakers
 * @param quality when a feed is flagged and what it says set aside
 * @param endsMillis event time from which it is in force no more, and the version before it is
 *     again; {@link #ENDLESS} for never
 * @param groups assets by the name of their group
 * @param assets what governs single assets in the place of the three sections above
 * @param use whether it governs, or is judged by beside the one that does
 */
public record Policy(
    long version,
    long effectiveFromMillis,
    ConsolidationPolicy consolidation,
    StressPolicy stress,
    HaircutPolicy haircut,
    BreakerPolicy breaker,
    QualityPolicy quality,
    long endsMillis,
    Map<String, AssetGroup> groups,
    Map<String, AssetPolicy> assets,
    PolicyUse use)
    implements Serializable {
  /** It does not end. */
  public static final long ENDLESS = 0;

  /** A policy of before there were quality, groups, assets and shadows has their defaults. */
  public Policy {
    quality = quality == null ? QualityPolicy.defaults() : quality;
    groups = groups == null ? Map.of() : groups;
    assets = assets == null ? Map.of() : assets;
    use = use == null ? PolicyUse.ACTIVE : use;
  }

  /** A policy that governs. */
  public Policy(
      long version,
      long effectiveFromMillis,
      ConsolidationPolicy consolidation,
      StressPolicy stress,
      HaircutPolicy haircut,
      BreakerPolicy breaker,
      QualityPolicy quality,
      long endsMillis,
      Map<String, AssetGroup> groups,
      Map<String, AssetPolicy> assets) {
    this(
        version,
        effectiveFromMillis,
        consolidation,
        stress,
        haircut,
        breaker,
        quality,
        endsMillis,
        groups,
        assets,
        PolicyUse.ACTIVE);
  }

  /** A policy that does not end and treats all assets alike. */
  public Policy(
      long version,
      long effectiveFromMillis,
      ConsolidationPolicy consolidation,
      StressPolicy stress,
      HaircutPolicy haircut,
      BreakerPolicy breaker,
      QualityPolicy quality) {
    this(
        version,
        effectiveFromMillis,
        consolidation,
        stress,
        haircut,
        breaker,
        quality,
        ENDLESS,
        Map.of(),
        Map.of());
  }

  /** Version 0: in force until another one is. */
  public static Policy v0() {
    return new Policy(
        0,
        Long.MIN_VALUE,
        ConsolidationPolicy.defaults(),
        StressPolicy.defaults(),
        HaircutPolicy.defaults(),
        BreakerPolicy.defaults(),
        QualityPolicy.defaults());
  }

  /** The same policy under another version and time. */
  public Policy effective(long newVersion, long fromMillis) {
    return new Policy(
        newVersion,
        fromMillis,
        consolidation,
        stress,
        haircut,
        breaker,
        quality,
        endsMillis,
        groups,
        assets,
        use);
  }

  /** The same policy for another use. */
  public Policy with(PolicyUse newUse) {
    return new Policy(
        version,
        effectiveFromMillis,
        consolidation,
        stress,
        haircut,
        breaker,
        quality,
        endsMillis,
        groups,
        assets,
        newUse);
  }

  /** The policy as it governs an asset. */
  public Policy forAsset(String asset) {
    AssetPolicy own = assets.get(asset);
    return own == null
        ? this
        : new Policy(
            version,
            effectiveFromMillis,
            consolidation,
            own.stress(),
            own.haircut(),
            own.breaker(),
            quality,
            endsMillis,
            groups,
            assets,
            use);
  }

  /** The scope ids of an asset, the cluster first, then its groups by name. O(groups). */
  public List<String> scopesOf(String asset) {
    return breaker.scopes().scopesOf(asset, groups);
  }

  /** Every group that has a breaker, by name: those of the policy and those of its breakers. */
  public SortedMap<String, AssetGroup> scopeGroups() {
    return breaker.scopes().all(groups);
  }

  /** Every asset that the policy names, in order. */
  public List<String> namedAssets() {
    NavigableSet<String> names = new TreeSet<>(haircut.assetClasses().keySet());
    groups.values().forEach(group -> names.addAll(group.assets()));
    names.addAll(assets.keySet());
    return List.copyOf(names);
  }

  /** The policy's time has come and is not over, at an event time. */
  public boolean inForceAt(long timeMillis) {
    return effectiveFromMillis <= timeMillis && (endsMillis == ENDLESS || timeMillis < endsMillis);
  }
}

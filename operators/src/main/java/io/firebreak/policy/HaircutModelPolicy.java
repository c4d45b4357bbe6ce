package io.firebreak.policy;

import java.io.Serializable;
import java.util.Map;

/**
 * What the model layer adds to the tail: liquidity, cascade, toxicity, wrong way and the buffer.
 *
 * @param depthShare share of the depth seen that a liquidation is believed to meet, in [0.05, 1]
 * @param mostAmplification fall over shock at which an asset counts as supercritical, in [1, 10]
 * @param impactPrefactor Y of the square-root law, in [0.1, 10]
 * @param bufferFraction what is charged in calm and released in stress, as a share of the model, in
 *     [0.25, 1] (EMIR RTS 153/2013, article 28(1)(a))
 * @param traits assets that are worse collateral than their volatility says
 */
public record HaircutModelPolicy(
    double depthShare,
    double mostAmplification,
    double impactPrefactor,
    double bufferFraction,
    Map<String, AssetTraits> traits)
    implements Serializable {
  private static final int FIAT_PEG_BPS = 300;
  private static final int STAKED_PEG_BPS = 700;
  private static final int SYNTHETIC_PEG_BPS = 1_500;
  private static final double VENUE_TOKEN = 0.25;

  static HaircutModelPolicy defaults() {
    return new HaircutModelPolicy(0.5, 3, 1, 0.25, defaultTraits());
  }

  /** Neither buffer nor traits: the model of before there was a policy of it. */
  public static HaircutModelPolicy plain() {
    return new HaircutModelPolicy(0.5, 3, 1, 0, Map.of());
  }

  private static Map<String, AssetTraits> defaultTraits() {
    AssetTraits fiat = AssetTraits.pegged(FIAT_PEG_BPS);
    AssetTraits staked = AssetTraits.pegged(STAKED_PEG_BPS);
    AssetTraits synthetic = AssetTraits.pegged(SYNTHETIC_PEG_BPS);
    AssetTraits venue = AssetTraits.loaded(VENUE_TOKEN);
    return Map.ofEntries(
        Map.entry("USDT", fiat),
        Map.entry("USDC", fiat),
        Map.entry("BUSD", fiat),
        Map.entry("TUSD", fiat),
        Map.entry("FDUSD", fiat),
        Map.entry("USDP", fiat),
        Map.entry("PAX", fiat),
        Map.entry("DAI", fiat),
        Map.entry("USDE", synthetic),
        Map.entry("STETH", staked),
        Map.entry("WSTETH", staked),
        Map.entry("RETH", staked),
        Map.entry("WBETH", staked),
        Map.entry("BNSOL", staked),
        Map.entry("BNB", venue),
        Map.entry("OKB", venue),
        Map.entry("BGB", venue),
        Map.entry("KCS", venue),
        Map.entry("CRO", venue),
        Map.entry("LEO", venue),
        Map.entry("HT", venue),
        Map.entry("FTT", venue));
  }

  /** The traits of an asset. */
  public AssetTraits traitsOf(String asset) {
    return traits.getOrDefault(asset, AssetTraits.none());
  }

  void check(Violations violations) {
    violations.range("haircut.model.depthShare", depthShare, 0.05, 1);
    violations.range("haircut.model.mostAmplification", mostAmplification, 1, 10);
    violations.range("haircut.model.impactPrefactor", impactPrefactor, 0.1, 10);
    violations.range("haircut.model.bufferFraction", bufferFraction, 0.25, 1);
    traits.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> entry.getValue().check(entry.getKey(), violations));
  }
}

package io.firebreak.policy;

import java.io.Serializable;
import java.util.List;

/**
 * How the prices of venues become one price.
 *
 * @param freshMillis a tick price older than this has no vote, in [1000, 600000] ms; a bar price
 *     has one for one and a half intervals
 * @param staleFloorMillis a feed is stale after at least this silence, in [1000, 3600000] ms
 * @param staleGapMultiple a feed is stale after this multiple of its own 99 % gap, in [1, 100]
 * @param venueFaultBps a single venue beyond this distance from the others is at fault, in [10,
 *     5000] bps
 * @param quoteAssets assets whose USD price converts other prices
 * @param parAssets quote assets that count as 1 USD, and say so in the coverage, until they have a
 *     measured price
 */
public record ConsolidationPolicy(
    long freshMillis,
    long staleFloorMillis,
    double staleGapMultiple,
    double venueFaultBps,
    List<String> quoteAssets,
    List<String> parAssets)
    implements Serializable {

  static ConsolidationPolicy defaults() {
    List<String> dollars =
        List.of("USDT", "USDC", "BUSD", "TUSD", "FDUSD", "USDP", "PAX", "DAI", "USDE");
    return new ConsolidationPolicy(
        10_000,
        30_000,
        3,
        150,
        List.of(
            "USDT", "USDC", "BUSD", "TUSD", "FDUSD", "USDP", "PAX", "DAI", "USDE", "EUR", "GBP",
            "BTC", "ETH"),
        dollars);
  }

  void check(Violations violations) {
    violations.range("consolidation.freshMillis", freshMillis, 1_000, 600_000);
    violations.range("consolidation.staleFloorMillis", staleFloorMillis, 1_000, 3_600_000);
    violations.range("consolidation.staleGapMultiple", staleGapMultiple, 1, 100);
    violations.range("consolidation.venueFaultBps", venueFaultBps, 10, 5_000);
    violations.that(
        quoteAssets != null && parAssets != null && quoteAssets.containsAll(parAssets),
        "consolidation.parAssets",
        parAssets,
        "a subset of consolidation.quoteAssets");
  }
}

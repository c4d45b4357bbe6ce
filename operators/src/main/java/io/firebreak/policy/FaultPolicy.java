package io.firebreak.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * When an oracle, a peg or a feed is at fault. Each threshold is reached at {@code >=}.
 *
 * @param oracleStaleMillis an oracle is stale at this age or at {@code oracleStaleMultiple} times
 *     its own cadence, whichever is longer, in [1000, 604800000] ms
 * @param oracleStaleMultiple in [1, 100]
 * @param oracleFrozenMillis its price has been one and the same for this long, in [1000, 86400000]
 *     ms, while it went on publishing
 * @param oracleFrozenBps and the market has moved by this, in [1, 10000] bps
 * @param oracleJumpBps one change of it beyond that of the market, in [1, 10000] bps
 * @param oracleDivergenceBps distance from the market, in [1, 10000] bps
 * @param oracleSkewMillis time stamp ahead of its receipt, in [1, 600000] ms
 * @param depegBps distance below the peg, in [1, 10000] bps
 * @param blackoutMillis an asset is blacked out when no venue has priced it for this long after it
 *     went blind, in [1000, 900000] ms
 * @param pegs what an asset is pegged to, one to one: {@code USD} or a quote asset
 */
public record FaultPolicy(
    long oracleStaleMillis,
    double oracleStaleMultiple,
    long oracleFrozenMillis,
    double oracleFrozenBps,
    double oracleJumpBps,
    double oracleDivergenceBps,
    long oracleSkewMillis,
    double depegBps,
    long blackoutMillis,
    Map<String, String> pegs)
    implements Serializable {
  private static final String USD = "USD";

  static FaultPolicy defaults() {
    return new FaultPolicy(
        3_600_000,
        3,
        300_000,
        100,
        300,
        200,
        5_000,
        100,
        60_000,
        Map.ofEntries(
            Map.entry("USDT", USD),
            Map.entry("USDC", USD),
            Map.entry("BUSD", USD),
            Map.entry("TUSD", USD),
            Map.entry("FDUSD", USD),
            Map.entry("USDP", USD),
            Map.entry("PAX", USD),
            Map.entry("DAI", USD),
            Map.entry("USDE", USD),
            Map.entry("WBTC", "BTC"),
            Map.entry("STETH", "ETH")));
  }

  void check(Violations violations) {
    violations.range("stress.fault.oracleStaleMillis", oracleStaleMillis, 1_000, 604_800_000);
    violations.range("stress.fault.oracleStaleMultiple", oracleStaleMultiple, 1, 100);
    violations.range("stress.fault.oracleFrozenMillis", oracleFrozenMillis, 1_000, 86_400_000);
    violations.range("stress.fault.oracleFrozenBps", oracleFrozenBps, 1, 10_000);
    violations.range("stress.fault.oracleJumpBps", oracleJumpBps, 1, 10_000);
    violations.range("stress.fault.oracleDivergenceBps", oracleDivergenceBps, 1, 10_000);
    violations.range("stress.fault.oracleSkewMillis", oracleSkewMillis, 1, 600_000);
    violations.range("stress.fault.depegBps", depegBps, 1, 10_000);
    violations.range("stress.fault.blackoutMillis", blackoutMillis, 1_000, 900_000);
    violations.that(
        pegs != null && pegs.entrySet().stream().noneMatch(peg -> isLoop(peg)),
        "stress.fault.pegs",
        pegs,
        "a map from each pegged asset to another one");
  }

  private static boolean isLoop(Map.Entry<String, String> peg) {
    return List.of(peg.getKey(), "").contains(peg.getValue());
  }
}

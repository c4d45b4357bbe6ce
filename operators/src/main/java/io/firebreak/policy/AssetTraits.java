package io.firebreak.policy;

import java.io.Serializable;

/**
 * What makes one asset worse collateral than its volatility says.
 *
 * @param pegJumpBps loss in the scenario in which a peg breaks, in [0, 9000]; 0 for an asset
 *     without a peg
 * @param loading omega, share of the value that is lost together with the borrower or issuer, in
 *     [0, 1]: 0.25 for a token of the venue that takes it, 0.5 for a debtor's own debt, 1 for a
 *     loop
 * @param debtVolatility annualised volatility of the asset that is owed against it, in [0, 5]; 0
 *     where dollars are owed
 * @param debtCorrelation correlation of the two, in [-1, 1]
 */
public record AssetTraits(
    int pegJumpBps, double loading, double debtVolatility, double debtCorrelation)
    implements Serializable {
  private static final AssetTraits NONE = new AssetTraits(0, 0, 0, 0);

  /** Nothing special. */
  public static AssetTraits none() {
    return NONE;
  }

  static AssetTraits pegged(int jumpBps) {
    return new AssetTraits(jumpBps, 0, 0, 0);
  }

  static AssetTraits loaded(double loading) {
    return new AssetTraits(0, loading, 0, 0);
  }

  void check(String asset, Violations violations) {
    String at = "haircut.model.traits." + asset + ".";
    violations.range(at + "pegJumpBps", pegJumpBps, 0, 9_000);
    violations.range(at + "loading", loading, 0, 1);
    violations.range(at + "debtVolatility", debtVolatility, 0, 5);
    violations.range(at + "debtCorrelation", debtCorrelation, -1, 1);
  }
}

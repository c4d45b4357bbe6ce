package io.firebreak.consumer;

import java.util.Map;

/**
 * The conservative table that counts without a guard.
 *
 * @param assets terms by collateral asset
 * @param others terms of every other asset, of groups and of the cluster
 */
public record StaticTable(Map<String, StaticTerms> assets, StaticTerms others) {

  public StaticTable {
    assets = Map.copyOf(assets);
  }

  /** The terms of an asset. */
  public StaticTerms terms(String asset) {
    return assets.getOrDefault(asset, others);
  }
}

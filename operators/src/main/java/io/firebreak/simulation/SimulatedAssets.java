package io.firebreak.simulation;

import io.firebreak.simulation.AssetProfile.Display;
import io.firebreak.simulation.AssetProfile.Leverage;
import io.firebreak.simulation.AssetProfile.Pool;
import java.util.List;

/**
 * The simulated assets, the leader first.
 *
 * <p>Depth and collateral are chosen so that forced sales carry BTC to a total fall of 10 to 20 %
 * and the smaller coins to 30 to 50 %, the size of 2025-10-10. Normal collateral is 3 to 5 % of the
 * calm depth per unit of log price.
 */
final class SimulatedAssets {
  static final int BTC = 0;
  static final int USDE = 5;
  static final int USDT = 6;

  static final List<AssetProfile> ALL =
      List.of(
          new AssetProfile(
              "BTC",
              118_000,
              0.30,
              0.08,
              0.80,
              0.0,
              new Leverage(6.0e9, new Pool(1.8e8, 0.10), new Pool(5.5e8, 0.30), 0.02, 0.25, 0.10),
              new Display(10, 1e4, 1.0, 1.0)),
          new AssetProfile(
              "ETH",
              4_100,
              0.40,
              0.09,
              0.80,
              0.7,
              new Leverage(3.5e9, new Pool(1.2e8, 0.08), new Pool(3.8e8, 0.25), 0.02, 0.28, 0.12),
              new Display(100, 1e3, 0.8, 1.2)),
          new AssetProfile(
              "SOL",
              220,
              0.50,
              0.12,
              0.70,
              0.8,
              new Leverage(1.2e9, new Pool(6.0e7, 0.06), new Pool(1.8e8, 0.20), 0.02, 0.35, 0.15),
              new Display(1e3, 1e2, 0.6, 1.6)),
          new AssetProfile(
              "AVAX",
              28,
              0.50,
              0.12,
              0.70,
              0.8,
              new Leverage(3.5e8, new Pool(1.6e7, 0.06), new Pool(6.0e7, 0.20), 0.02, 0.35, 0.20),
              new Display(1e4, 1e2, 0.35, 2.0)),
          new AssetProfile(
              "LINK",
              22,
              0.50,
              0.12,
              0.70,
              0.8,
              new Leverage(3.5e8, new Pool(1.6e7, 0.06), new Pool(6.0e7, 0.20), 0.02, 0.35, 0.20),
              new Display(1e4, 1e2, 0.35, 2.0)),
          new AssetProfile(
              "USDE",
              1.0,
              0.015,
              0.005,
              0.0,
              0.0,
              new Leverage(2.0e9, new Pool(6.0e7, 0.10), new Pool(2.0e8, 0.20), 0.03, 0.30, 0.05),
              new Display(1e5, 1.0, 0.3, 0.8)),
          new AssetProfile(
              "USDT",
              1.0,
              0.010,
              0.002,
              0.0,
              0.0,
              new Leverage(4.0e9, new Pool(0, 0.20), new Pool(0, 0.20), 0.03, 0.40, 0.02),
              new Display(1e5, 1.0, 0.3, 0.5)));

  private SimulatedAssets() {}
}

package io.firebreak.consumer;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerInstruction;
import io.firebreak.model.BreakerState;
import io.firebreak.model.HaircutTier;
import java.util.List;
import java.util.Map;

/** Messages and settings as tests need them. */
final class Notices {
  static final StaticTable TABLE =
      new StaticTable(
          Map.of("BTC", StaticTerms.flat(0.3, 0.2, 5_000)), StaticTerms.flat(0.9, 0.8, 1_000));
  static final ConsumerSettings VENUE = ConsumerSettings.of(TABLE);

  private Notices() {}

  static List<HaircutTier> flat(double haircut) {
    return List.of(new HaircutTier(0, Double.NaN, 1 - haircut));
  }

  static List<HaircutTier> twoTiers(double small, double large) {
    return List.of(
        new HaircutTier(0, 1_000_000, 1 - small),
        new HaircutTier(1_000_000, Double.NaN, 1 - large));
  }

  /** Initial 12 %, maintenance 10 %, for ever. */
  static HaircutNotice haircut(String asset, long timeMillis, long sequence) {
    return new HaircutNotice(
        asset,
        new Version(timeMillis, sequence, 0),
        flat(0.12),
        flat(0.10),
        List.of(),
        Long.MAX_VALUE);
  }

  /** The same with a step of the maintenance haircut to 11 %. */
  static HaircutNotice announcing(long sequence, long effectiveMillis) {
    return new HaircutNotice(
        "BTC",
        new Version(0, sequence, 0),
        flat(0.12),
        flat(0.10),
        List.of(new HaircutStep(effectiveMillis, 1_100, 100)),
        Long.MAX_VALUE);
  }

  static HeartbeatNotice beat(long timeMillis, long validUntilMillis) {
    return new HeartbeatNotice(
        new Version(timeMillis, 1 + timeMillis / 1_000, 0), validUntilMillis, false);
  }

  static BreakerNotice signal(
      String scope, long sequence, BreakerState state, BreakerInstruction... instructions) {
    return new BreakerNotice(
        scope, new Version(0, sequence, 0), state, List.of(instructions), 10_000);
  }

  static BreakerInstruction pace(double usdPerInterval, long intervalMillis) {
    return new BreakerInstruction(
        BreakerAction.PACE_LIQUIDATIONS,
        BreakerAction.REFUSE_NEW_LEVERAGE,
        usdPerInterval,
        intervalMillis,
        0.4,
        0);
  }

  static BreakerInstruction plain(BreakerAction action, BreakerAction fallback) {
    return new BreakerInstruction(action, fallback, Double.NaN, 0, Double.NaN, 0);
  }
}

package io.firebreak.consumer;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.HaircutTier;
import java.util.List;

/**
 * What counts for an asset without a guard: conservative, agreed beforehand, never adaptive.
 *
 * @param initial haircut for new exposure, by size
 * @param maintenance haircut for existing exposure, by size
 * @param actions what is done while the guard is silent; may be empty, and never holds {@code
 *     PAUSE} or {@code REOPEN_STAGED}, which nobody would end
 * @param liquidationUsdPerSecond limit of liquidations where they are paced and the guard gives no
 *     number, USD per second, above 0
 */
public record StaticTerms(
    List<HaircutTier> initial,
    List<HaircutTier> maintenance,
    List<BreakerAction> actions,
    double liquidationUsdPerSecond) {

  public StaticTerms {
    SizeTiers.check("static initial", initial);
    SizeTiers.check("static maintenance", maintenance);
    if (actions.contains(BreakerAction.PAUSE) || actions.contains(BreakerAction.REOPEN_STAGED)) {
      throw new IllegalArgumentException(
          "static actions must not pause or reopen, as nobody would end it, was " + actions);
    }
    if (!(liquidationUsdPerSecond > 0)) {
      throw new IllegalArgumentException(
          "liquidationUsdPerSecond must be above 0, was " + liquidationUsdPerSecond);
    }
    initial = List.copyOf(initial);
    maintenance = List.copyOf(maintenance);
    actions = List.copyOf(actions);
  }

  /** Terms with one size: haircuts as fractions in [0, 1]; refuses new leverage and paces. */
  public static StaticTerms flat(
      double initial, double maintenance, double liquidationUsdPerSecond) {
    return new StaticTerms(
        List.of(new HaircutTier(0, Double.NaN, 1 - initial)),
        List.of(new HaircutTier(0, Double.NaN, 1 - maintenance)),
        List.of(BreakerAction.REFUSE_NEW_LEVERAGE, BreakerAction.PACE_LIQUIDATIONS),
        liquidationUsdPerSecond);
  }
}

package io.firebreak.model;

/**
 * What an asset's own prices say of a crash. Falls are natural logarithms of price ratios. NaN
 * where no price is known; of a release before, too.
 *
 * @param fall10mLog below the maximum of the last ten minutes, >= 0
 * @param fall30mLog below the maximum of the last half hour, >= 0
 * @param fall60mLog below the maximum of the last hour, >= 0
 * @param net180mLog net fall of the last three hours, or since the first price; negative for a rise
 * @param volatilityRatio volatility of ten minutes, from ranges, over that of six hours; NaN until
 *     an hour of returns is known
 * @param falling it counts, from the next tick on, among the assets that fall
 * @param countedMillis when it last told the market so, {@link Long#MIN_VALUE} before
 * @param countedFalling what it told
 */
public record CrashView(
    double fall10mLog,
    double fall30mLog,
    double fall60mLog,
    double net180mLog,
    double volatilityRatio,
    boolean falling,
    long countedMillis,
    boolean countedFalling) {

  /** Nothing is known. */
  public static CrashView unknown() {
    double none = Double.NaN;
    return new CrashView(none, none, none, none, none, false, Long.MIN_VALUE, false);
  }
}

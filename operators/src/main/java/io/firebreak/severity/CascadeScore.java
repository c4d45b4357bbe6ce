package io.firebreak.severity;

/** Fuel, fire and score (methods 9.3). */
public final class CascadeScore {
  private CascadeScore() {}

  /** Fuel = clip(ln(R / 0.25) / ln 100, 0, 1); NaN where R is unknown. */
  public static double fuel(double reproduction) {
    return clip(Math.log(reproduction / 0.25) / Math.log(100));
  }

  /** Slow fragility index = 100 clip(ln(R / 0.4) / ln 10); NaN where R is unknown. */
  public static double fragility(double reproduction) {
    return 100 * clip(Math.log(reproduction / 0.4) / Math.log(10));
  }

  /** Score = 100 sqrt(fuel x fire). */
  public static double fuelled(double fuel, double fire) {
    return 100 * Math.sqrt(fuel * fire);
  }

  /**
   * Score where the fuel is unknown: the fire over the known parts, scaled by the most that they
   * can give. One part alone, and any heat without a fall or forced orders, stays below a ceiling:
   * a jump with much trading is no cascade.
   *
   * @param fire the parts
   * @param ceiling score that is not reached without corroboration
   */
  public static double unfuelled(Fire fire, double ceiling) {
    double most = fire.most();
    double score = most > 0 ? 100 * fire.known() / most : 0;
    return fire.corroborated() ? score : Math.min(score, Math.nextDown(ceiling));
  }

  /** p_n for a branching ratio: clip((n - 0.3) / 0.6). */
  public static double branching(double branchingRatio) {
    return clip((branchingRatio - 0.3) / 0.6);
  }

  /** p_d for ln(reference / depth): clip((x - 0.2) / 2.8). */
  public static double withdrawal(double logRatio) {
    return clip((logRatio - 0.2) / 2.8);
  }

  /** p_J for the Lee-Mykland statistic of ten-second bars: clip(ln(|L| / 6.2) / ln(30 / 6.2)). */
  public static double jump(double statistic) {
    return clip(Math.log(statistic / 6.2) / Math.log(30 / 6.2));
  }

  /** p_o for the z of signed flow: clip((|z| - 3) / 5). */
  public static double flow(double z) {
    return clip((Math.abs(z) - 3) / 5);
  }

  /** p_x for a dislocation in bps: clip(ln(x / 10) / ln 20). */
  public static double dislocation(double bps) {
    return clip(Math.log(bps / 10) / Math.log(20));
  }

  /** Clips to [0, 1]; NaN stays NaN, that is, unknown. */
  static double clip(double value) {
    return Double.isNaN(value) ? Double.NaN : Math.max(0, Math.min(1, value));
  }
}

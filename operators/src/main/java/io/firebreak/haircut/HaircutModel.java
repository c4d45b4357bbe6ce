package io.firebreak.haircut;

import io.firebreak.leverage.CascadeFall;
import io.firebreak.leverage.CascadeFixedPoint;
import io.firebreak.leverage.ToxicFrontier;
import java.util.ArrayList;
import java.util.List;

/**
 * What a position of collateral loses in a forced sale, for one size. Pure; a term whose inputs are
 * unknown is absent and named, never a number that was made up.
 *
 * <ol>
 *   <li>The tail loss grows with the time of the sale: {@code T = T_react + T_exec / 3}, since an
 *       even sale runs a third of the variance; losses scale in logarithms with the root of T.
 *   <li>Liquidations that the loss sets off deepen it to the smallest fixed point (Cont and
 *       Schaanning 2017), at most {@code A_max S0} and 0.95; without a ladder a fall that is under
 *       way may go on to {@code A_max} times itself.
 *   <li>The sale itself costs half the spread (Bangia et al. 1999) and its impact (Almgren et al.
 *       2005), and the bonus: {@code h_liq = 1 - (1 - S)(1 - I)/(1 + b)}.
 *   <li>Below {@code h_tox} selling makes the pool worse (Warmuz et al. 2022).
 *   <li>Floor, broken peg, wrong way: {@code 1 - (1 - h)(1 - omega)}.
 * </ol>
 */
final class HaircutModel {
  private static final double MOST_FALL = 0.95;

  /** A sale that takes years may round to a loss of everything, where no logarithm is left. */
  private static final double MOST_SHOCK = Math.nextDown(1.0);

  private final ModelTerms terms;
  private final SaleConditions sale;
  private final List<String> absent = new ArrayList<>();

  private HaircutModel(ModelTerms terms, SaleConditions sale) {
    this.terms = terms;
    this.sale = sale;
  }

  /**
   * The haircut for a size. O(points of the ladder).
   *
   * @param tailLoss tail loss over the reaction time alone, fraction in [0, 1)
   * @param sizeUsd Q, at least 0
   * @param terms policy
   * @param sale market
   */
  static ModelHaircut of(double tailLoss, double sizeUsd, ModelTerms terms, SaleConditions sale) {
    return new HaircutModel(terms, sale).evaluate(tailLoss, sizeUsd);
  }

  private ModelHaircut evaluate(double tailLoss, double sizeUsd) {
    double hours = horizonHours(sizeUsd);
    double shock = scaled(tailLoss, hours / terms.reactionHours());
    CascadeFall cascade = cascade(shock);
    double impact = spread() + impact(sizeUsd);
    double fall = cascade.fall();
    double liquidation = 1 - (1 - fall) * Math.max(0, 1 - impact) / (1 + terms.bonus());
    double toxicity =
        ToxicFrontier.haircutFloor(terms.bonus(), sale.poolUsd(), sale.linearDepthUsd());
    double healing = Math.max(liquidation, known(toxicity, "toxicity"));
    double floored = Math.max(healing, terms.floor());
    double pegged = Math.max(floored, terms.pegJump());
    return new ModelHaircut(
        sizeUsd,
        hours,
        shock,
        fall,
        cascade.supercritical(),
        impact,
        liquidation,
        toxicity,
        healing,
        floored,
        1 - (1 - pegged) * (1 - terms.loading()),
        List.copyOf(absent));
  }

  private double horizonHours(double sizeUsd) {
    double reaction = terms.reactionHours();
    double hours = terms.horizon().effectiveHours(sizeUsd, sale.dailyVolumeUsd(), reaction);
    return reaction + known(hours - reaction, "execution");
  }

  /**
   * A loss over another time, below 1. StrictMath, so that every platform gets the same bits.
   *
   * @param times the other time over the one of the loss
   */
  private static double scaled(double loss, double times) {
    double scaled = -StrictMath.expm1(StrictMath.log1p(-loss) * Math.sqrt(times));
    return Math.min(scaled, MOST_SHOCK);
  }

  private CascadeFall cascade(double shock) {
    CascadeFall fall = CascadeFixedPoint.of(sale.ladderUsd(), sale.linearDepthUsd(), shock);
    if (Double.isNaN(fall.fall())) {
      absent.add("cascade");
      return new CascadeFall(shock, Math.max(shock, continuation()), false, false);
    }
    return fall.capped(terms.mostAmplification(), MOST_FALL);
  }

  /**
   * Without a ladder nobody knows how far the forced sales go, only that a cascade is at most
   * {@code A_max} times its shock. A fall x that is under way is taken for the shock: from here on
   * {@code (A_max - 1) x / (1 - x)} of the price may follow.
   */
  private double continuation() {
    double fall = sale.fallSoFar();
    return Math.min(MOST_FALL, (terms.mostAmplification() - 1) * fall / (1 - fall));
  }

  private double spread() {
    return known(sale.spreadFraction() / 2, "spread");
  }

  private double impact(double sizeUsd) {
    return known(
        terms.impact().fraction(sizeUsd, sale.dailyVolatility(), sale.dailyVolumeUsd()), "impact");
  }

  private double known(double value, String name) {
    if (Double.isNaN(value)) {
      absent.add(name);
      return 0;
    }
    return value;
  }
}

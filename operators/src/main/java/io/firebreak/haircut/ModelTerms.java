package io.firebreak.haircut;

import io.firebreak.liquidity.LiquidationHorizon;
import io.firebreak.liquidity.SquareRootImpact;

/**
 * The policy side of the model, for one asset and one of its haircuts. Fractions.
 *
 * @param reactionHours T_react, from the decision to the begin of the sale
 * @param horizon how long the sale takes
 * @param impact what it costs
 * @param bonus b, bonus and fee of a liquidation
 * @param floor h_min
 * @param pegJump loss where the peg breaks, 0 without one
 * @param loading omega, wrong way
 * @param mostAmplification A_max
 */
record ModelTerms(
    double reactionHours,
    LiquidationHorizon horizon,
    SquareRootImpact impact,
    double bonus,
    double floor,
    double pegJump,
    double loading,
    double mostAmplification) {}

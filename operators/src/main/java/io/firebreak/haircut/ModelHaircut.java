package io.firebreak.haircut;

import java.util.List;

/**
 * The model's haircut of one position size, with every step on the way. Fractions; each of shock,
 * fall, liquidation, and the last two is at least the one before it.
 *
 * @param sizeUsd Q
 * @param horizonHours T, reaction and a third of the sale
 * @param shock S0, tail loss over T
 * @param fall S, where the shock ends with the liquidations that it sets off
 * @param supercritical the fall met the cap on its amplification: a haircut cannot fix this asset
 * @param impact I, half the spread and the impact of the sale
 * @param liquidation h_liq, what the sale of the position loses
 * @param toxicity h_tox, below which liquidations make the pool worse; NaN while unknown
 * @param healing the larger of the two
 * @param floored with the class floor
 * @param model h_model before the cap: with broken peg and wrong way
 * @param absent terms that are unknown, in the order of the steps
 */
record ModelHaircut(
    double sizeUsd,
    double horizonHours,
    double shock,
    double fall,
    boolean supercritical,
    double impact,
    double liquidation,
    double toxicity,
    double healing,
    double floored,
    double model,
    List<String> absent) {}

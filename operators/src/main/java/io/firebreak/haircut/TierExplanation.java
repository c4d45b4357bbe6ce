package io.firebreak.haircut;

import io.firebreak.model.HaircutDrivers;

/**
 * How the haircut of one size tier came about. Losses are fractions.
 *
 * @param minUsd lower end of its sizes, USD
 * @param judgedUsd size that it is judged at, USD
 * @param horizonHours until all is sold, of which a third of the sale counts
 * @param shock tail loss over that time
 * @param fall with the liquidations that it sets off
 * @param impact half the spread and impact of the sale
 * @param liquidation what a liquidation loses
 * @param toxicity below which liquidations make the pool worse, NaN while unknown
 * @param model model layer before the cap
 * @param drivers what is posted, driver by driver
 * @param postedBps what is posted, basis points
 */
public record TierExplanation(
    double minUsd,
    double judgedUsd,
    double horizonHours,
    double shock,
    double fall,
    double impact,
    double liquidation,
    double toxicity,
    double model,
    HaircutDrivers drivers,
    int postedBps) {}

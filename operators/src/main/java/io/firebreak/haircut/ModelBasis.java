package io.firebreak.haircut;

/**
 * What the model of one haircut rests on.
 *
 * @param forecastVolatility sigma_f, annualised fraction
 * @param stressedVolatility sigma, with stress and long-run floor
 * @param relativeVolatility against the asset that is owed
 * @param losses losses until the sale begins, at the three
 * @param sale what the sale meets
 * @param slowModelBps slow mean of the model layer, NaN before there is one
 * @param realisedVolatility the forecast without options, NaN where no rung is known
 */
record ModelBasis(
    double forecastVolatility,
    double stressedVolatility,
    double relativeVolatility,
    TailLosses losses,
    SaleConditions sale,
    double slowModelBps,
    double realisedVolatility) {}

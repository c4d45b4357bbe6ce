package io.firebreak.haircut;

/**
 * Volatilities that losses are taken at, annualised; each at least the one before.
 *
 * @param realised of now, from prices alone; NaN where no rung is known
 * @param forecast with what options say
 * @param stressed with stress and long-run floor
 * @param relative against the asset that is owed
 */
record TailVolatilities(double realised, double forecast, double stressed, double relative) {}

/**
 * Haircuts of one asset: what is taken off the value of collateral, and how fast that may change.
 *
 * <p>Two haircuts move on two clocks (methods 9.1). The initial one, for new exposure, follows the
 * measured tail upward at once. The maintenance one, for existing exposure, looks through the cycle
 * and moves by announced steps, each no larger than the market can absorb of the liquidations that
 * the step itself sets off. Both come down slowly, after calm. Missing data loosens nothing.
 *
 * <p>All haircuts are whole basis points, rounded up; volatilities are annualised fractions of a
 * 365-day year; times are epoch milliseconds of event time. Numbers are {@code double} because they
 * are estimates, and whole basis points because what is posted must add up exactly.
 */
package io.firebreak.haircut;

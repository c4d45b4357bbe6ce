/**
 * Would a haircut have covered the loss, and what did it do on the way?
 *
 * <p>A model reads the closes of one asset, one by one, and says after each how large the haircut
 * for the next {@link io.firebreak.backtest.Horizon} would be; it never holds a later close. The
 * path of haircuts is then judged against the losses that followed: coverage by the tests of risk
 * management, and procyclicality by the measures of central banks. The engines that run live are
 * judged the same way.
 *
 * <p>Losses and haircuts are fractions of the price at the decision; a loss is positive. What is
 * not known (a missing close, a sample too small) is {@code NaN} and takes no part in any sum; a
 * test that cannot be made says so with {@link io.firebreak.backtest.TestOutcome#NOT_ENOUGH_DATA}.
 */
package io.firebreak.backtest;

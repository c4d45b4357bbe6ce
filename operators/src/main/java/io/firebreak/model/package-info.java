/**
 * What crosses an operator or a topic: flat public records, and the enums in them.
 *
 * <p>Conventions. Times are UTC epoch milliseconds of event time. Prices are in the quote asset
 * unless the name says {@code Usd}; quantities are in the base asset. Volatilities are annualised
 * with a 365-day year, as fractions. Haircuts are fractions in [0, 1). A {@code double} that is not
 * known is NaN in memory and absent in JSON: missing is not zero. Money and prices are {@code
 * double}: they are measurements that enter statistics, not ledger entries.
 *
 * <p>The components are appended to, never re-ordered: they are state and wire format.
 */
package io.firebreak.model;

package io.firebreak.model;

/**
 * One quoted option; prices in the unit of the venue, NaN where the venue says nothing.
 *
 * @param expiryMillis expiry, UTC epoch milliseconds
 * @param strike strike price in USD
 * @param call true for a call
 * @param markVolatility annualised implied volatility of the mark, as a fraction
 */
public record OptionQuote(
    long expiryMillis,
    double strike,
    boolean call,
    double bid,
    double ask,
    double mark,
    double markVolatility,
    double underlyingPrice) {}

package io.firebreak.risk;

import io.firebreak.model.MicrostructureTick;

/**
 * The book from which the measures of a single book are taken, as it stood last.
 *
 * @param instrumentKey venue and symbol
 * @param quote quote asset
 * @param usualUsd slow mean of its bids within 100 bps
 * @param mid middle of the book, quote asset; NaN while one-sided
 * @param spreadBps its spread, basis points of mid
 * @param measures what an order meets there
 */
public record LeadingBook(
    String instrumentKey,
    String quote,
    double usualUsd,
    double mid,
    double spreadBps,
    MicrostructureTick measures) {}

package io.firebreak.evaluation;

/**
 * What a simple detector sees of an instrument: a minute, or a bar, when it is complete.
 *
 * @param timeMillis when it is complete, epoch milliseconds
 * @param price last price, above 0
 * @param forcedOrders number of forced orders in it
 */
public record Sample(long timeMillis, double price, int forcedOrders) {}

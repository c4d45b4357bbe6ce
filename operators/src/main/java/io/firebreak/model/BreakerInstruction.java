package io.firebreak.model;

/**
 * One action that a signal asks for, with its parameters. A signal gives all that are in force at
 * once; the strictest permission of an operation counts.
 *
 * @param action what consumers do
 * @param fallback what a consumer does that cannot do the action
 * @param usdPerInterval most USD in each interval, NaN where the action has no such limit or it is
 *     unknown
 * @param intervalMillis length of the interval, 0 without one
 * @param fraction {@code PACE_LIQUIDATIONS} and {@code REOPEN_STAGED}: share of live depth that the
 *     limit stands for; {@code CAP_WITHDRAWALS}: share of a customer's collateral for each
 *     interval; {@code WIDEN_BAND}: half-width of the band of order prices; NaN for the others
 * @param graceUntilMillis nothing is liquidated before this time, so that who could not act in the
 *     pause can act first; 0 without grace
 */
public record BreakerInstruction(
    BreakerAction action,
    BreakerAction fallback,
    double usdPerInterval,
    long intervalMillis,
    double fraction,
    long graceUntilMillis) {}

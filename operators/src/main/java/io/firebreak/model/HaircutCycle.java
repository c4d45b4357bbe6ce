package io.firebreak.model;

/**
 * How much a posted haircut has moved, the procyclicality measures of Murphy, Vasios and Vause
 * (2014), An investigation into the procyclicality of risk-based initial margin models, Bank of
 * England Financial Stability Paper 29.
 *
 * @param sinceMillis since when it is counted: the last change while the asset was cold, or its
 *     first decision
 * @param peakBps highest since then
 * @param troughBps lowest since then; peak over trough is the cycle
 * @param largestRiseBps largest rise within a day, to the hour: over the lowest of the hour that
 *     holds the decision and of the 23 before it
 * @param changes how often it changed
 */
public record HaircutCycle(
    long sinceMillis, int peakBps, int troughBps, int largestRiseBps, long changes) {}

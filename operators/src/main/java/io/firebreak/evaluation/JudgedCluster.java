package io.firebreak.evaluation;

/**
 * A cluster of alarms and what it was.
 *
 * @param asset asset
 * @param firstMillis its first alarm
 * @param alarms number of alarms in it
 * @param verdict what it was
 */
public record JudgedCluster(String asset, long firstMillis, int alarms, Verdict verdict) {}

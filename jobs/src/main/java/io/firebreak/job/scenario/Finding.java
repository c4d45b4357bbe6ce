package io.firebreak.job.scenario;

/**
 * What became of a claim.
 *
 * @param holds the claim holds
 * @param evidence what was found, times and numbers, whether it holds or not
 */
public record Finding(boolean holds, String evidence) {}

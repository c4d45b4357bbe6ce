package io.firebreak.job.scenario;

/**
 * What became of one assertion.
 *
 * @param assertion what must hold
 * @param holds whether it does
 * @param evidence what was found
 */
public record Finding(String assertion, boolean holds, String evidence) {}

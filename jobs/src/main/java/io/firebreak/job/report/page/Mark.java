package io.firebreak.job.report.page;

/**
 * A moment that stands out.
 *
 * @param at its place on the horizontal axis
 * @param label what it says
 */
public record Mark(double at, String label) {}

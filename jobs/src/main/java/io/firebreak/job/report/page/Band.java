package io.firebreak.job.report.page;

/**
 * A stretch of the horizontal axis that stands out.
 *
 * @param from its begin
 * @param to its end
 * @param level how much it stands out, 1 (least) to 5
 * @param label what it says
 */
public record Band(double from, double to, int level, String label) {}

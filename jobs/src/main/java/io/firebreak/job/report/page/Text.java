package io.firebreak.job.report.page;

/**
 * A paragraph.
 *
 * @param text plain text
 */
public record Text(String text) implements Block {}

package io.firebreak.job.report.page;

import java.util.List;

/**
 * One HTML file.
 *
 * @param title title
 * @param about what it shows, a sentence or two
 * @param sections what stands on it, in order
 */
public record Page(String title, String about, List<Section> sections) {}

package io.firebreak.job.report.replay;

import io.firebreak.job.report.page.Axis;
import java.util.List;

/**
 * A chart of measures of an asset.
 *
 * @param title what it shows
 * @param caption how to read it
 * @param axis its vertical axis
 * @param measures its lines
 */
record Panel(String title, String caption, Axis axis, List<Measure> measures) {}

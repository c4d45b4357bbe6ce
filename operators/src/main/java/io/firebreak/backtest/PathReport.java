package io.firebreak.backtest;

import java.util.List;

/**
 * How the haircuts of a path did against the losses that followed.
 *
 * @param coverage breaches and tests
 * @param size cost and what stayed uncovered
 * @param cycle how they moved
 * @param terciles coverage in calm, middling and wild hours
 */
public record PathReport(
    CoverageReport coverage, SizeReport size, CycleReport cycle, List<TercileReport> terciles) {

  /** Judges a path. O(hours log hours). */
  public static PathReport of(Blocks blocks, HaircutPath path) {
    return new PathReport(
        CoverageReport.of(blocks, path),
        SizeReport.of(blocks, path.haircuts()),
        CycleReport.of(blocks, path.haircuts()),
        Terciles.reports(blocks, path.haircuts()));
  }
}

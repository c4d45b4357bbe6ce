package io.firebreak.job.report.backtest;

import io.firebreak.backtest.PooledReport;

/**
 * A model beside the yardstick.
 *
 * @param report the model
 * @param yardstick the yardstick
 */
record Standing(PooledReport report, PooledReport yardstick) {

  /** Largest rise within 24 hours, mean over assets, over the yardstick's. */
  double riseRatio() {
    return report.riseMax() / yardstick.riseMax();
  }
}

package io.firebreak.policy;

import java.io.Serializable;

/**
 * When a feed is flagged and a print or forced order set aside.
 *
 * @param holdMillis a flag stays this long after its cause, in [1000, 3600000] ms
 * @param lagMillis a feed lags when its events arrive later than this and than {@code lagMultiple}
 *     times its own mean, in [100, 600000] ms
 * @param lagMultiple multiple of the mean lag, in [1, 100]
 * @param skewMillis event times may be ahead of their receipt by this, in [0, 60000] ms
 * @param outlierFraction a print farther than this from the last one needs confirmation, as a
 *     fraction, in [0.01, 1]
 * @param confirmations prints in a row that confirm each other, in [2, 20]
 * @param reseedMillis a last price older than this is no yardstick any more: the next print is
 *     believed, in [1000, 3600000] ms
 * @param forcedOrderAgeMillis a forced order older than this when it arrives is history, in [1000,
 *     3600000] ms
 * @param replayMillis after a break of the feed forced orders are compared with those before it for
 *     this long, in [1000, 3600000] ms
 */
public record QualityPolicy(
    long holdMillis,
    long lagMillis,
    double lagMultiple,
    long skewMillis,
    double outlierFraction,
    int confirmations,
    long reseedMillis,
    long forcedOrderAgeMillis,
    long replayMillis)
    implements Serializable {

  static QualityPolicy defaults() {
    return new QualityPolicy(60_000, 2_000, 5, 1_000, 0.1, 3, 60_000, 120_000, 60_000);
  }

  void check(Violations violations) {
    violations.range("quality.holdMillis", holdMillis, 1_000, 3_600_000);
    violations.range("quality.lagMillis", lagMillis, 100, 600_000);
    violations.range("quality.lagMultiple", lagMultiple, 1, 100);
    violations.range("quality.skewMillis", skewMillis, 0, 60_000);
    violations.range("quality.outlierFraction", outlierFraction, 0.01, 1);
    violations.range("quality.confirmations", confirmations, 2, 20);
    violations.range("quality.reseedMillis", reseedMillis, 1_000, 3_600_000);
    violations.range("quality.forcedOrderAgeMillis", forcedOrderAgeMillis, 1_000, 3_600_000);
    violations.range("quality.replayMillis", replayMillis, 1_000, 3_600_000);
  }
}

package io.firebreak.job.backtest;

import java.io.Serializable;
import java.util.ArrayList;

/**
 * Which closes are read, and at which ages of an asset its haircuts are judged.
 *
 * @param assets assets that are read; empty for all
 * @param fromMillis first event time that is read, epoch milliseconds
 * @param untilMillis event time from which on nothing is read
 * @param warmUpHours age at which judging begins, hours since the first close that is read
 * @param untilHours age at which it ends
 */
public record Selection(
    ArrayList<String> assets, long fromMillis, long untilMillis, int warmUpHours, int untilHours)
    implements Serializable {

  boolean reads(String asset, long timeMillis) {
    boolean wanted = assets.isEmpty() || assets.contains(asset);
    return wanted && timeMillis >= fromMillis && timeMillis < untilMillis;
  }
}

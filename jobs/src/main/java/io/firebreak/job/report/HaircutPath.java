package io.firebreak.job.report;

import io.firebreak.model.PostedHaircut;
import java.util.Map;
import java.util.TreeMap;

/** The initial haircut of an asset over a run, with and without the class floor. */
final class HaircutPath {
  private final TreeMap<Long, Posted> changes = new TreeMap<>();

  /**
   * What was posted.
   *
   * @param bps the haircut, basis points
   * @param floorlessBps the same without what the class floor adds
   */
  record Posted(int bps, int floorlessBps) {}

  void add(long timeMillis, PostedHaircut initial) {
    int floorBps = Math.max(0, initial.drivers().floor() - initial.tailBps());
    changes.put(timeMillis, new Posted(initial.bps(), initial.bps() - floorBps));
  }

  /** What was in force at a time, null before the first decision. */
  Posted at(long timeMillis) {
    Map.Entry<Long, Posted> entry = changes.floorEntry(timeMillis);
    return entry == null ? null : entry.getValue();
  }
}

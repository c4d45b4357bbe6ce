package io.firebreak.haircut;

import io.firebreak.model.HaircutDecision;
import io.firebreak.model.HaircutTier;
import io.firebreak.model.PostedHaircut;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was posted of one haircut, by time and tier, in basis points. */
record ScheduleSeries(List<Long> timesMillis, List<int[]> bps) {

  static ScheduleSeries of(
      List<HaircutDecision> decisions, Function<HaircutDecision, PostedHaircut> haircut) {
    ScheduleSeries series = new ScheduleSeries(new ArrayList<>(), new ArrayList<>());
    for (HaircutDecision decision : decisions) {
      series.timesMillis.add(decision.eventTimeMillis());
      series.bps.add(bps(haircut.apply(decision)));
    }
    return series;
  }

  static int[] bps(PostedHaircut posted) {
    return posted.schedule().stream()
        .mapToDouble(HaircutTier::discountRate)
        .mapToInt(rate -> (int) Math.round((1 - rate) * 1e4))
        .toArray();
  }

  /** Most that any tier rose in any window of a length; falls do not count against it. */
  int mostRisenBps(long windowMillis) {
    return most(windowMillis, 1);
  }

  /** Most that any tier fell in any window of a length; rises do not count against it. */
  int mostFallenBps(long windowMillis) {
    return most(windowMillis, -1);
  }

  private int most(long windowMillis, int direction) {
    int most = 0;
    for (int tier = 0; tier < bps.get(0).length; tier++) {
      for (int last = 1; last < bps.size(); last++) {
        int moved = 0;
        for (int i = last; i >= 1 && within(i, last, windowMillis); i--) {
          moved += Math.max(0, direction * (bps.get(i)[tier] - bps.get(i - 1)[tier]));
        }
        most = Math.max(most, moved);
      }
    }
    return most;
  }

  private boolean within(int i, int last, long windowMillis) {
    return timesMillis.get(i) > timesMillis.get(last) - windowMillis;
  }
}

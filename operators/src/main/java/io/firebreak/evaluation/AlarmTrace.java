package io.firebreak.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Turns what a detector says sample by sample into alarms: one for each stretch of them. */
public final class AlarmTrace {
  private final List<Alarm> alarms = new ArrayList<>();
  private final String asset;
  private final String venue;
  private long firstMillis;
  private long lastMillis = Long.MIN_VALUE;

  /** A trace of a detector on an asset at one venue. */
  public AlarmTrace(String asset, String venue) {
    this.asset = asset;
    this.venue = venue;
  }

  /** Takes the next sample in; the alarm is open until the first sample without one. */
  public void add(long timeMillis, boolean raised) {
    boolean open = lastMillis != Long.MIN_VALUE;
    if (raised) {
      firstMillis = open ? firstMillis : timeMillis;
      lastMillis = timeMillis;
    } else if (open) {
      close(timeMillis);
    }
  }

  /** The alarms so far; one that is open ends where it was last raised. */
  public List<Alarm> alarms() {
    List<Alarm> all = new ArrayList<>(alarms);
    if (lastMillis != Long.MIN_VALUE) {
      all.add(new Alarm(asset, venue, firstMillis, lastMillis, lastMillis));
    }
    return List.copyOf(all);
  }

  private void close(long timeMillis) {
    alarms.add(new Alarm(asset, venue, firstMillis, lastMillis, timeMillis));
    lastMillis = Long.MIN_VALUE;
  }
}

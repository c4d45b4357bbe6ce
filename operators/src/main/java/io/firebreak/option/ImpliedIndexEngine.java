package io.firebreak.option;

import io.firebreak.model.AssetRisk;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import io.firebreak.tick.TimelineRecord;
import java.util.List;

/**
 * Tells the market what the index asset's options say: once a minute, at once when that begins or
 * ends to be known, and that it is unknown after ten minutes without measures. O(1).
 */
public final class ImpliedIndexEngine
    implements TickEngine<ImpliedIndexState, AssetRisk, TimelineRecord> {
  private static final long serialVersionUID = 1;

  static final long REPEAT_MILLIS = 60_000;
  static final long STALE_MILLIS = 600_000;

  @Override
  public Step<ImpliedIndexState, TimelineRecord> step(
      ImpliedIndexState before, Tick<AssetRisk> tick) {
    if (tick.inputs().isEmpty()) {
      return before == null || tick.endMillis() - before.heardMillis() < STALE_MILLIS
          ? new Step<>(before, List.of(), deadlineMillis(before))
          : told(before.heardMillis(), tick.endMillis(), ImpliedIndex.UNKNOWN);
    }
    ImpliedIndex index = ImpliedIndex.of(tick.inputs().get(tick.inputs().size() - 1));
    if (before == null
        || tick.endMillis() - before.toldMillis() >= REPEAT_MILLIS
        || isKnown(index) != isKnown(before.told())) {
      return told(tick.endMillis(), tick.endMillis(), index);
    }
    ImpliedIndexState heard =
        new ImpliedIndexState(tick.endMillis(), before.toldMillis(), before.told());
    return new Step<>(heard, List.of(), deadlineMillis(heard));
  }

  private static Step<ImpliedIndexState, TimelineRecord> told(
      long heardMillis, long nowMillis, ImpliedIndex index) {
    ImpliedIndexState after = new ImpliedIndexState(heardMillis, nowMillis, index);
    List<TimelineRecord> records =
        List.of(
            TimelineRecord.market(ImpliedIndex.IMPLIED, nowMillis, index.implied()),
            TimelineRecord.market(ImpliedIndex.QUALITY, nowMillis, index.quality()),
            TimelineRecord.market(ImpliedIndex.REALISED, nowMillis, index.realised()));
    return new Step<>(after, records, deadlineMillis(after));
  }

  /** Nothing is due of what is unknown already. */
  private static long deadlineMillis(ImpliedIndexState state) {
    return state != null && isKnown(state.told())
        ? state.heardMillis() + STALE_MILLIS
        : Step.NO_DEADLINE;
  }

  private static boolean isKnown(ImpliedIndex index) {
    return !Double.isNaN(index.implied());
  }
}

package io.firebreak.liquidity;

import io.firebreak.liquidity.OrderBook.Applied;
import io.firebreak.model.MarketEvent;

/**
 * Whether an update follows what a valid book holds.
 *
 * <p>Where a feed numbers its updates the numbers say it: one that is too large is a gap, one that
 * is not larger is a duplicate; one that is smaller {@value #RENUMBERED_MILLIS} ms after the last
 * good update belongs to a feed that counts anew, so that a venue that restarts is not refused for
 * ever. Where it does not, event time says it, and the position in the source within a millisecond.
 * Within a tick snapshots are applied first: a change from before its tick's snapshot is in that
 * already.
 */
final class UpdateOrder {
  private static final long RENUMBERED_MILLIS = 10_000;
  private static final long UNKNOWN = Long.MIN_VALUE;

  private final long firstSequence;
  private long sequence;
  private long updatedMillis;
  // Of the last snapshot in this tick: what came in ticks before is older than all that comes now.
  private long snapshotSequence = UNKNOWN;
  private long snapshotMillis = UNKNOWN;

  UpdateOrder(long sequence, long updatedMillis) {
    this.sequence = sequence;
    this.updatedMillis = updatedMillis;
    firstSequence = sequence;
  }

  long sequence() {
    return sequence;
  }

  long updatedMillis() {
    return updatedMillis;
  }

  Applied judgeSnapshot(MarketEvent event) {
    if (numbered(event)) {
      return event.sequence() <= sequence && !renumbered(event) ? Applied.DUPLICATE : Applied.OK;
    }
    return beforeSnapshot(event) ? Applied.IGNORED : Applied.OK;
  }

  Applied judgeDelta(MarketEvent event) {
    if (!numbered(event) || sequence == UNKNOWN) {
      return beforeSnapshot(event) ? Applied.IGNORED : Applied.OK;
    }
    if (event.sequence() <= sequence) {
      return notLarger(event);
    }
    return event.sequence() - event.sequenceSpan() > sequence + 1 ? Applied.GAP : Applied.OK;
  }

  void snapshotApplied(MarketEvent event) {
    snapshotSequence = event.sequence();
    snapshotMillis = event.eventTimeMillis();
    sequence = numbered(event) ? event.sequence() : UNKNOWN;
    updatedMillis = event.eventTimeMillis();
  }

  void deltaApplied(MarketEvent event) {
    if (numbered(event)) {
      sequence = event.sequence();
    }
    updatedMillis = event.eventTimeMillis();
  }

  private Applied notLarger(MarketEvent event) {
    if (renumbered(event)) {
      return Applied.GAP;
    }
    boolean superseded = event.sequence() > firstSequence && event.sequence() < snapshotSequence;
    return superseded ? Applied.IGNORED : Applied.DUPLICATE;
  }

  private boolean renumbered(MarketEvent event) {
    return event.sequence() < sequence
        && event.eventTimeMillis() - updatedMillis >= RENUMBERED_MILLIS;
  }

  private boolean beforeSnapshot(MarketEvent event) {
    return event.eventTimeMillis() < snapshotMillis
        || (event.eventTimeMillis() == snapshotMillis && event.sequence() < snapshotSequence);
  }

  private static boolean numbered(MarketEvent event) {
    return event.sequenceSpan() != MarketEvent.UNSEQUENCED;
  }
}

package io.firebreak.stress;

import io.firebreak.crash.OnsetState;
import io.firebreak.model.AssetRisk;

/**
 * What is kept of one asset's letters.
 *
 * @param lastMillis for each letter, in the order of the enum, when it was last sent; {@link
 *     Long#MIN_VALUE} for never
 * @param severity severity of the last SEVERITY letter, see {@link SeverityLevels}
 * @param blind the last of BLIND and SIGHTED was BLIND; an asset begins blind
 * @param risk newest measures, null before the first
 * @param sequence number of letters sent
 * @param blackoutMillis when blindness becomes a blackout; 0 while sighted, and when it has been
 *     told
 * @param flash a fall at speed that may yet be made good, null without one
 * @param onset what has been told of a fall that begins a crash
 * @param depthUsd bid depth within 100 bps that the last letter told, USD; NaN where unknown
 */
@SuppressWarnings("ArrayRecordComponent")
public record StressState(
    long[] lastMillis,
    long severity,
    boolean blind,
    AssetRisk risk,
    long sequence,
    long blackoutMillis,
    FlashMemory flash,
    OnsetState onset,
    double depthUsd) {

  /** A release of before told of none. */
  public StressState {
    onset = onset == null ? OnsetState.unseen() : onset;
  }
}

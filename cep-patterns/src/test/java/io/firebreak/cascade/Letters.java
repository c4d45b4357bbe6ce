package io.firebreak.cascade;

import io.firebreak.model.CrashLevel;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;

/** Stress letters for tests; the numbers in a letter follow from its sequence. */
final class Letters {
  static final String BTC = "BTC";

  /** Far from zero: a partial match that starts at time 0 would never time out. */
  static final long NOON = 1_760_000_400_000L;

  private Letters() {}

  static StressEvent letter(StressKind kind, long millis, long sequence) {
    return letter(BTC, kind, millis, sequence);
  }

  static StressEvent letter(String asset, StressKind kind, long millis, long sequence) {
    return about("", asset, kind, millis, sequence);
  }

  @SuppressWarnings("TooManyParameters")
  static StressEvent about(
      String subject, String asset, StressKind kind, long millis, long sequence) {
    return new StressEvent(
        asset,
        millis,
        kind,
        sequence + 0.5,
        Double.NaN,
        sequence + 0.25,
        60 + sequence,
        Double.NaN,
        2,
        false,
        Double.NaN,
        100_000 - sequence,
        true,
        7,
        sequence,
        subject,
        0.5,
        0.02,
        CrashLevel.WATCH);
  }

  /** The same letter of a fall that begins no crash. */
  static StressEvent light(StressEvent letter) {
    return new StressEvent(
        letter.asset(),
        letter.eventTimeMillis(),
        letter.kind(),
        letter.magnitude(),
        letter.baseline(),
        letter.threshold(),
        letter.score(),
        letter.fragility(),
        letter.families(),
        letter.bandHit(),
        letter.depthUsd(),
        letter.priceUsd(),
        letter.fuelKnown(),
        letter.policyVersion(),
        letter.sequence(),
        letter.subject(),
        letter.confidence(),
        letter.bandFraction(),
        CrashLevel.WATCH_FADES);
  }
}

package io.firebreak.job.cli;

import io.firebreak.control.OperatorOverride;
import io.firebreak.job.codec.Durations;
import java.time.Instant;
import java.util.Locale;

/** An override as a person reads it. */
final class OverrideWords {
  private static final double BPS_PER_PERCENT = 100;

  private OverrideWords() {}

  /** What is ordered, of what, how long and why; haircuts in percent, times in UTC. */
  static String of(OperatorOverride override) {
    return override.action().name().toLowerCase(Locale.ROOT)
        + " "
        + override.scope()
        + pin(override)
        + " for "
        + Durations.words(override.untilMillis() - override.fromMillis())
        + ", until "
        + Instant.ofEpochMilli(override.untilMillis())
        + ", ordered by "
        + override.operator()
        + ": "
        + override.reason();
  }

  private static String pin(OperatorOverride override) {
    String bound = override.atLeast() ? " at least" : "";
    return pinned(" initial haircut", bound, override.initialBps())
        + pinned(" maintenance haircut", bound, override.maintenanceBps());
  }

  private static String pinned(String what, String bound, int bps) {
    return bps == OperatorOverride.UNPINNED
        ? ""
        : String.format(Locale.ROOT, "%s%s %.2f %%", what, bound, bps / BPS_PER_PERCENT);
  }
}

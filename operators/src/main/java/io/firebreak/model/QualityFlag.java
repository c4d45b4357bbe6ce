package io.firebreak.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a feed. Flags travel as bits of a long; a bit never changes its meaning.
 *
 * <p>The trust says what a flagged feed still counts when confidence is summed up: a factor in [0,
 * 1], product over its flags.
 */
public enum QualityFlag {
  /** Its events arrive much later than they happened. */
  LAGGING(0, 0.5),
  /** Its event times are ahead of their receipt: one of the clocks is wrong. */
  SKEWED(1, 0.7),
  /** Numbers were missing, or the feed broke: its book was unknown for a while. */
  GAPPED(2, 0.7),
  /** Its best bid reached its best ask: a level is stale. */
  CROSSED(3, 0.5),
  /** Messages came twice. */
  DUPLICATED(4, 0.9),
  /** A print far from its market that nothing confirmed. */
  OUTLIER(5, 0.7),
  /** Forced orders that had been sent before, or were old when they came. */
  REPLAYED(6, 0.8),
  /** Silent for longer than its cadence allows. */
  SILENT(7, 0),
  /** Bars or closes: it says nothing within its interval. */
  LOW_RESOLUTION(8, 0.5);

  private final int bit;
  private final double trust;

  QualityFlag(int bit, double trust) {
    this.bit = bit;
    this.trust = trust;
  }

  /** Its place among the bits. */
  public int bit() {
    return bit;
  }

  /** Whether it is among the flags. */
  public boolean in(long flags) {
    return (flags >> bit & 1) == 1;
  }

  /** The flags with this one. */
  public long addedTo(long flags) {
    return flags | 1L << bit;
  }

  /** The names of flags, in the order of their bits. */
  public static List<String> names(long flags) {
    List<String> names = new ArrayList<>();
    for (QualityFlag flag : values()) {
      if (flag.in(flags)) {
        names.add(flag.name());
      }
    }
    return names;
  }

  /** What a feed with these flags still counts, in [0, 1]. */
  public static double trust(long flags) {
    double trust = 1;
    for (QualityFlag flag : values()) {
      trust *= flag.in(flags) ? flag.trust : 1;
    }
    return trust;
  }
}

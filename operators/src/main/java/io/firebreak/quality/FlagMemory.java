package io.firebreak.quality;

import io.firebreak.model.QualityFlag;
import java.util.Arrays;

/**
 * When each flag was raised last, so that it stays for a while after its cause.
 *
 * @param raisedMillis event time by {@link QualityFlag#bit}, {@link Long#MIN_VALUE} for never
 */
@SuppressWarnings("ArrayRecordComponent")
public record FlagMemory(long[] raisedMillis) {

  /** Nothing was ever wrong. */
  public static FlagMemory clean() {
    long[] never = new long[QualityFlag.values().length];
    Arrays.fill(never, Long.MIN_VALUE);
    return new FlagMemory(never);
  }

  /** The memory with every one of the flags raised at a time. */
  public FlagMemory raised(long flags, long timeMillis) {
    if (flags == 0) {
      return this;
    }
    long[] next = Arrays.copyOf(raisedMillis, QualityFlag.values().length);
    Arrays.fill(next, Math.min(raisedMillis.length, next.length), next.length, Long.MIN_VALUE);
    for (QualityFlag flag : QualityFlag.values()) {
      if (flag.in(flags)) {
        next[flag.bit()] = Math.max(next[flag.bit()], timeMillis);
      }
    }
    return new FlagMemory(next);
  }

  /** The flags whose cause is at most {@code holdMillis} ago. */
  public long held(long nowMillis, long holdMillis) {
    long flags = 0;
    for (QualityFlag flag : QualityFlag.values()) {
      boolean seen = flag.bit() < raisedMillis.length && raisedMillis[flag.bit()] != Long.MIN_VALUE;
      if (seen && nowMillis - raisedMillis[flag.bit()] <= holdMillis) {
        flags = flag.addedTo(flags);
      }
    }
    return flags;
  }
}

package io.firebreak.market;

/**
 * The last identifiers of an instrument, so that a message that is sent twice counts once.
 *
 * <p>Holds 64-bit hashes of the last {@value #CAPACITY} identifiers; a repetition after more than
 * that is not recognised. Immutable; a tick adds all its new identifiers at once.
 *
 * @param hashes ring of hashes, oldest first; shorter until it is full
 */
@SuppressWarnings("ArrayRecordComponent")
public record RecentIds(long[] hashes) {
  /** Identifiers remembered. */
  public static final int CAPACITY = 128;

  /** Nothing remembered. */
  public static RecentIds none() {
    return new RecentIds(new long[0]);
  }

  /** Whether an identifier is among the remembered. O(capacity). */
  public boolean contains(long hash) {
    for (long known : hashes) {
      if (known == hash) {
        return true;
      }
    }
    return false;
  }

  /** The memory with more identifiers, the oldest ones forgotten. */
  public RecentIds with(long[] added, int count) {
    if (count == 0) {
      return this;
    }
    int kept = Math.min(hashes.length, Math.max(0, CAPACITY - count));
    int taken = Math.min(count, CAPACITY);
    long[] next = new long[kept + taken];
    System.arraycopy(hashes, hashes.length - kept, next, 0, kept);
    System.arraycopy(added, count - taken, next, kept, taken);
    return new RecentIds(next);
  }

  /** FNV-1a over the characters: stable across machines and releases. */
  public static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}

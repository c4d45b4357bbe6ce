package io.firebreak.job.codec;

import java.nio.charset.StandardCharsets;

/** Finds a text among a few ASCII names without making a string of it, at one comparison. */
final class NameTable {
  /** Longer names are not in the table: none of them belongs to an event without a payload. */
  private static final int LONGEST = 2 * Words.BYTES;

  private static final int SLOTS = 128;

  private final long[] heads = new long[SLOTS];
  private final long[] tails = new long[SLOTS];
  private final int[] indices = new int[SLOTS];

  NameTable(String... names) {
    for (int i = 0; i < names.length; i++) {
      byte[] name = names[i].getBytes(StandardCharsets.US_ASCII);
      if (name.length <= LONGEST) {
        put(Words.part(name, 0, name.length), Words.part(name, Words.BYTES, name.length), i);
      }
    }
  }

  /** The index of the name that stands in a part of the bytes without zeros, or -1. */
  int find(byte[] bytes, int start, int end) {
    if (end - start > LONGEST || start == end) {
      return -1;
    }
    long head = Words.part(bytes, start, end);
    long tail = end - start > Words.BYTES ? Words.part(bytes, start + Words.BYTES, end) : 0;
    int slot = slot(head, tail);
    // A slot without a name is all zeros, which no text is.
    while (heads[slot] != 0) {
      if (heads[slot] == head && tails[slot] == tail) {
        return indices[slot];
      }
      slot = (slot + 1) % SLOTS;
    }
    return -1;
  }

  private void put(long head, long tail, int index) {
    int slot = slot(head, tail);
    while (heads[slot] != 0) {
      slot = (slot + 1) % SLOTS;
    }
    heads[slot] = head;
    tails[slot] = tail;
    indices[slot] = index;
  }

  private static int slot(long head, long tail) {
    return NamePool.mixed(head, tail) & (SLOTS - 1);
  }
}

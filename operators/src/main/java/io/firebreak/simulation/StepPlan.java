package io.firebreak.simulation;

import java.util.Arrays;

/**
 * The event slots of one step in time order. A slot is one long (time, kind, index), so that a step
 * sorts primitives and allocates nothing.
 */
final class StepPlan {
  private static final int KIND_BITS = 8;
  private static final int INDEX_BITS = 32;

  private long[] slots = new long[256];
  private int size;
  private int next;

  void clear() {
    size = 0;
    next = 0;
  }

  /** Adds a slot at {@code offsetMillis} after the step's begin. */
  void add(SlotKind kind, int index, int offsetMillis) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, 2 * size);
    }
    slots[size++] =
        ((long) offsetMillis << (KIND_BITS + INDEX_BITS))
            | ((long) kind.code() << INDEX_BITS)
            | index;
  }

  void sort() {
    Arrays.sort(slots, 0, size);
  }

  boolean hasNext() {
    return next < size;
  }

  /** The next slot, read by the static accessors. */
  long next() {
    return slots[next++];
  }

  static int offsetMillis(long slot) {
    return (int) (slot >>> (KIND_BITS + INDEX_BITS));
  }

  static SlotKind kind(long slot) {
    return SlotKind.of((int) (slot >>> INDEX_BITS) & ((1 << KIND_BITS) - 1));
  }

  static int index(long slot) {
    return (int) slot;
  }
}

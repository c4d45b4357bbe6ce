package io.firebreak.tick;

import java.util.List;

/**
 * What a tick gives.
 *
 * @param state state of the key from now on
 * @param outputs what goes out, all with the time of the tick
 * @param deadlineMillis event time at which the key wants to be asked again even without input,
 *     {@link #NO_DEADLINE} for never; rounded up to a whole tick
 */
public record Step<S, O>(S state, List<O> outputs, long deadlineMillis) {
  /** The key waits for input. */
  public static final long NO_DEADLINE = Long.MAX_VALUE;
}

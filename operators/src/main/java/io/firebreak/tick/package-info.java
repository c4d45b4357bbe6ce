/**
 * Event time as decisions see it: the tick.
 *
 * <p>Tick k of length d covers the event times [k d, (k+1) d). It is decided when the watermark
 * reaches its end, (k+1) d - 1, and everything that it gives carries that time. Ticks are lazy: a
 * key is asked only for a tick in which it has input or a deadline, and state that decays with time
 * is advanced in closed form from its last update.
 */
package io.firebreak.tick;

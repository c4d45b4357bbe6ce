package io.firebreak.scope;

/**
 * When an asset leaves what is kept of all assets together: once it is blind and nothing has been
 * heard of it for thirty days of event time. A sighted asset stays however long it is calm, and an
 * asset that falls silent is always told to be blind.
 */
public final class Membership {
  /** Silence after which a blind asset leaves, in milliseconds of event time. */
  public static final long LEAVES_MILLIS = 30L * 86_400_000;

  private Membership() {}

  /**
   * Whether an asset has left; exactly after the thirty days it has.
   *
   * @param blind no price stands behind it
   * @param heardMillis event time of its last word, 0 where a state of before does not know it
   * @param nowMillis event time of the tick
   */
  public static boolean over(boolean blind, long heardMillis, long nowMillis) {
    return blind && heardMillis > 0 && nowMillis - heardMillis >= LEAVES_MILLIS;
  }
}

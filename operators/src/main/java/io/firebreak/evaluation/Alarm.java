package io.firebreak.evaluation;

/**
 * An alarm of a detector on an asset. A state that lasts is one alarm; an alert is one of a moment.
 *
 * @param asset asset, in the sense of the labels
 * @param venue venue that it is about, empty where it is about the asset as a whole
 * @param firstMillis first moment at which it was raised, epoch milliseconds
 * @param lastMillis last moment at which it was raised, not before the first
 * @param openUntilMillis it counts as open from the first moment until before this one
 */
public record Alarm(
    String asset, String venue, long firstMillis, long lastMillis, long openUntilMillis) {
  /** The asset as a whole. */
  public static final String ALL_VENUES = "";

  /**
   * Validates the times.
   *
   * @throws IllegalArgumentException if they are out of order
   */
  public Alarm {
    if (lastMillis < firstMillis || openUntilMillis < lastMillis) {
      throw new IllegalArgumentException(
          "alarm times must ascend, were "
              + firstMillis
              + ", "
              + lastMillis
              + ", "
              + openUntilMillis);
    }
  }

  /** The same alarm of what else is judged, such as an instrument. */
  public Alarm renamed(String as) {
    return new Alarm(as, venue, firstMillis, lastMillis, openUntilMillis);
  }
}

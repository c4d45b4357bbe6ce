package io.firebreak.model;

/**
 * What a posted haircut is made of, in basis points; the parts add up to the haircut exactly.
 *
 * @param floor class floor
 * @param tail tail quantile above the floor
 * @param coldStart conservative static schedule above the measured target while not warm
 * @param venueFault add-on for a dislocated venue
 * @param limit what speed limits, hysteresis and the minimum step hold above (+) or below (-) the
 *     target
 * @param cap what the cap takes away, at most 0
 * @param gap what the distance between the two haircuts adds
 */
public record HaircutDrivers(
    int floor, int tail, int coldStart, int venueFault, int limit, int cap, int gap) {

  /** The posted haircut in basis points. */
  public int totalBps() {
    return floor + tail + coldStart + venueFault + limit + cap + gap;
  }
}

package io.firebreak.model;

/**
 * What a posted haircut is made of, in basis points; the parts add up to the haircut exactly. It is
 * that of the smallest size tier.
 *
 * @param floor what the class floor adds to what is measured
 * @param tail tail quantile at the realised volatility
 * @param coldStart conservative static schedule above the measured target while not warm
 * @param venueFault add-on for a dislocated venue
 * @param limit what speed limits, hysteresis and the minimum step hold above (+) or below (-) the
 *     target
 * @param cap what the cap takes away, at most 0
 * @param gap what the distance between the two haircuts adds
 * @param stress weight on stressed observations and long-run floor of the volatility
 * @param cascade what the liquidations add that the fall sets off
 * @param liquidity time, spread, impact and bonus of the sale
 * @param toxicity what keeps liquidations from making the pool worse
 * @param wrongWay broken peg, debt in another asset, and loss together with the issuer
 * @param buffer charged in calm, released in stress
 * @param options what options add to the tail, its own or those of the index
 */
public record HaircutDrivers(
    int floor,
    int tail,
    int coldStart,
    int venueFault,
    int limit,
    int cap,
    int gap,
    int stress,
    int cascade,
    int liquidity,
    int toxicity,
    int wrongWay,
    int buffer,
    int options) {

  /** The posted haircut in basis points. */
  public int totalBps() {
    int model = tail + options + stress + cascade + liquidity + toxicity + floor + wrongWay;
    return model + buffer + coldStart + venueFault + limit + cap + gap;
  }
}

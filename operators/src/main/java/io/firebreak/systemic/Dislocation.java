package io.firebreak.systemic;

import java.util.List;

/**
 * The venues of an asset against each other.
 *
 * @param verdict whether they agree, and on what
 * @param standsMillis for how long that has been the verdict
 * @param persistent whether that is long enough for the policy
 * @param moveBps distance of the consolidated price from its anchor, bps, negative for a fall; NaN
 *     before there is an anchor
 * @param freshVenues venues with a fresh quote
 * @param agreeingVenues those of them within the fault distance of the consolidated price
 * @param venues each fresh venue, ordered by venue
 */
public record Dislocation(
    DislocationVerdict verdict,
    long standsMillis,
    boolean persistent,
    double moveBps,
    int freshVenues,
    int agreeingVenues,
    List<VenueDislocation> venues) {}

package io.firebreak.systemic;

/**
 * Where one fresh venue stands.
 *
 * @param venue venue identifier
 * @param bps {@code 1e4 ln(P_v / P)} against the consolidated price, positive where it is dearer
 * @param deviations the same against what is usual for it, in standard deviations; NaN while that
 *     is not known
 * @param apart beyond the fault distance
 * @param apartMillis for how long, 0 where it is not
 */
public record VenueDislocation(
    String venue, double bps, double deviations, boolean apart, long apartMillis) {}

package io.firebreak.evaluation;

import java.util.List;

/**
 * What became of a detector's alarms on a data set.
 *
 * @param figures the figures
 * @param matches every counted event, by asset and onset
 * @param shares share of the fall over at the hit of each match, in the same order
 * @param clusters every cluster of alarms, by asset and time
 */
public record Judgement(
    Figures figures, List<EventMatch> matches, List<Double> shares, List<JudgedCluster> clusters) {}

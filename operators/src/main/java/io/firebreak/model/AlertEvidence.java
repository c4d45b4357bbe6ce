package io.firebreak.model;

/**
 * One letter that stands behind an alert.
 *
 * @param kind the letter
 * @param eventTimeMillis when it was judged
 * @param magnitude its measure
 * @param threshold what it reached
 * @param sequence its number among the letters of the asset
 */
public record AlertEvidence(
    StressKind kind, long eventTimeMillis, double magnitude, double threshold, long sequence) {}

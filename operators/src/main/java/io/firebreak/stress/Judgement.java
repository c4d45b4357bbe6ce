package io.firebreak.stress;

import io.firebreak.model.StressKind;

/**
 * One measure against its threshold.
 *
 * @param kind the letter that it would be
 * @param holds whether the threshold is reached, at {@code >=}
 * @param magnitude the measure
 * @param baseline what it is compared with, NaN where nothing
 * @param threshold policy value
 */
record Judgement(
    StressKind kind, boolean holds, double magnitude, double baseline, double threshold) {}

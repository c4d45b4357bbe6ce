package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Label;

/**
 * A labelled crash and the recording that it was found in.
 *
 * @param label the crash; asset and venue as the instruments file has them
 * @param file name of the recording
 */
public record LabelRow(Label label, String file) {}

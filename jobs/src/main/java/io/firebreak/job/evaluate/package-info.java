/**
 * Measures the quality of detection: plays recordings through the job, holds its alerts and breaker
 * states against labelled crashes, and simple detectors on the same prices beside them.
 */
package io.firebreak.job.evaluate;

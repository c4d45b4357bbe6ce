/**
 * What the job reads: recorded or simulated markets as one ordered tape, and the source that plays
 * it.
 *
 * <p>A bad record is data too: it becomes a dead letter at the place where it stands, and the rest
 * goes on.
 */
package io.firebreak.job.input;

/**
 * What leaves the job: one flat record for every sink, and files for those who have no broker.
 *
 * <p>A sink knows a record's topic, key, time, sequence and JSON, never its type.
 */
package io.firebreak.job.output;

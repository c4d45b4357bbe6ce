/**
 * Kafka at both ends of the job: sources that never fail on a record, sinks that say what they
 * guarantee, and topics that are there before the job starts.
 */
package io.firebreak.job.kafka;

/** The live job: Kafka in, Kafka out, the wall clock as an input. */
package io.firebreak.job.live;

package io.firebreak.job.local;

import java.nio.file.Path;
import org.apache.flink.configuration.Configuration;

/**
 * How a tape is run in this process.
 *
 * @param out directory of the results
 * @param parallelism slots and parallelism, at least 1
 * @param fromMillis records before this event time are history: they fill state and are not written
 * @param flink further Flink settings; they win
 */
public record LocalOptions(Path out, int parallelism, long fromMillis, Configuration flink) {}

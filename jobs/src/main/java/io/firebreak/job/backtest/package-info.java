/**
 * The backtest as a bounded Flink job: hourly closes in, keyed by instrument, each model of each
 * instrument and horizon run beside the others; judged paths out, to the process that asked.
 */
package io.firebreak.job.backtest;

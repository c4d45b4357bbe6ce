/** What a backtest tells: a table, files for machines, and pages. */
package io.firebreak.job.report.backtest;

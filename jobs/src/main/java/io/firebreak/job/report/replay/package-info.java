/** The pages of a local run: one for each asset, and their index. */
package io.firebreak.job.report.replay;

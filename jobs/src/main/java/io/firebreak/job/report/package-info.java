/** What a run tells a person: per asset what happened, in a table and in a summary file. */
package io.firebreak.job.report;

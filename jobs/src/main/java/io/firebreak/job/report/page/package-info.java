/**
 * Pages of text, tables and charts as data, and the one place that renders them: each a single HTML
 * file that loads nothing. Knows nothing of markets; who has something to show adds sections.
 */
package io.firebreak.job.report.page;

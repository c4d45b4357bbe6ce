/** Long series in bounded memory, for charts: thinned while they come, extremes kept. */
package io.firebreak.job.report.series;

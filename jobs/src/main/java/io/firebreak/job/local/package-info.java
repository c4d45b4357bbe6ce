/** Runs the graph in this process: an embedded cluster, a tape in, files out. */
package io.firebreak.job.local;

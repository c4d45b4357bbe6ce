/** Throughput of the whole pipeline against the same source and sink without Firebreak. */
package io.firebreak.job.bench;

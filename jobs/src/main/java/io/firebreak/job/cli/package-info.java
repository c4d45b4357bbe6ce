/** The command line. */
package io.firebreak.job.cli;

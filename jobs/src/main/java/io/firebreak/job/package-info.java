/** The graphs of the job and what surrounds them. */
package io.firebreak.job;

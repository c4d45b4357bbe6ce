/** Named market situations that are played through the job, and what must come of each. */
package io.firebreak.job.scenario;

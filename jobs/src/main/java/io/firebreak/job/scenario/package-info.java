/** Named situations with what must hold in them: played through the job, judged on its files. */
package io.firebreak.job.scenario;

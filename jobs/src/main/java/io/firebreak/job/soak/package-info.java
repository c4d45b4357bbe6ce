/**
 * Whether the patterns and episodes hold their memory: letters by the million through the operators
 * of the job, and what they keep, measured at each tenth.
 */
package io.firebreak.job.soak;

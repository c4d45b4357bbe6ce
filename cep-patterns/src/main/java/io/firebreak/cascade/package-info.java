/**
 * Cascades as sequences of stress letters: one file per pattern, the catalogue that lists them, and
 * the episodes that keep one cascade from being told many times.
 *
 * <p>Patterns read the sparse letters of the stress alphabet, never ticks. They are the only users
 * of Flink CEP.
 */
package io.firebreak.cascade;

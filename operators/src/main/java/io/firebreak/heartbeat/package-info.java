/** The sign of life by which consumers notice that the guard is dead. */
package io.firebreak.heartbeat;

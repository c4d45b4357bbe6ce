/** Is a fall the beginning of a crash? The first alarm, from prices alone. */
package io.firebreak.crash;

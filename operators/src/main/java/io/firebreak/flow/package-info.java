/** Signed trade flow, volume and order messages, each against what is usual for it. */
package io.firebreak.flow;

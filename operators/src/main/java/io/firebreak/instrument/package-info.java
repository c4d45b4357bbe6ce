/**
 * What a venue's symbol stands for, and whether an event of it can be used at all.
 *
 * <p>Events enter in the venue's units and leave in base units with their asset, quote and role.
 */
package io.firebreak.instrument;

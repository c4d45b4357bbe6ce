/** Signed trade flow and volume of an asset, each against its own day. */
package io.firebreak.flow;

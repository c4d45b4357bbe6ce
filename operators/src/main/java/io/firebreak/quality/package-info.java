/**
 * How far a feed can be believed: flags of what is wrong with it, guards against prints and forced
 * orders that must not count, and the confidence that is left. Every guard that compares with what
 * it knew last says when it starts afresh.
 */
package io.firebreak.quality;

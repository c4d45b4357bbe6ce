/**
 * What is wider or narrower than an asset: groups of assets and the cluster, which burn when enough
 * of their members do, and an asset at one venue, which burns when that venue alone is off.
 *
 * <p>Severities of scopes come from the letters of assets, never from their breakers, so that the
 * flow has no cycle: letters, severities of scopes, breakers of scopes, notices to assets, breakers
 * of assets, all in one tick.
 */
package io.firebreak.scope;

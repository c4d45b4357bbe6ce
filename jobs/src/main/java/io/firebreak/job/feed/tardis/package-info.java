/**
 * The normalised data of Tardis: JSON lines as tardis-machine streams and replays them (types and
 * meaning after docs.tardis.dev, tardis-machine output data types, and tardis-node's types).
 */
package io.firebreak.job.feed.tardis;

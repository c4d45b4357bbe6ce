package io.firebreak.haircut;

/**
 * What the two haircuts of a tick are made of.
 *
 * @param initial targets of the initial haircut
 * @param maintenance targets of the maintenance haircut
 */
record Targets(TierTargets initial, TierTargets maintenance) {}

package io.firebreak.haircut;

/**
 * What the two haircuts of a tick are made of.
 *
 * @param initial target of the initial haircut
 * @param maintenance target of the maintenance haircut
 */
record Targets(HaircutTarget initial, HaircutTarget maintenance) {}

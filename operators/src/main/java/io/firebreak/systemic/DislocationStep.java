package io.firebreak.systemic;

/**
 * What a look at the venues gives.
 *
 * @param state state from now on
 * @param view what was seen
 */
public record DislocationStep(DislocationState state, Dislocation view) {}

package io.firebreak.breaker;

import io.firebreak.model.BreakerState;

/**
 * What a breaker should do at a tick.
 *
 * @param to the state that it should be in
 * @param cause why
 */
record BreakerVerdict(BreakerState to, BreakerCause cause) {}

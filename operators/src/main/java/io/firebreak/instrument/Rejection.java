package io.firebreak.instrument;

import io.firebreak.model.RejectReason;

/**
 * Why an event cannot be used.
 *
 * @param message names the thing, its value and what is allowed
 */
public record Rejection(RejectReason reason, String message) {}

package io.firebreak.breaker;

import io.firebreak.control.OperatorOverride;
import io.firebreak.model.BreakerInput;
import io.firebreak.model.BreakerSignal;
import java.util.List;

/**
 * A signal and what it was made of: replaying the inputs on the status under the policy that the
 * signal names gives the signal again.
 *
 * @param before the breaker before the tick
 * @param inputs the letters, alerts and notices of the tick, in order; empty where a deadline spoke
 * @param signal the signal
 * @param order what an operator had ordered, null for nothing
 */
public record BreakerRecord(
    BreakerStatus before,
    List<BreakerInput> inputs,
    BreakerSignal signal,
    OperatorOverride order) {}

/**
 * The circuit breaker of one scope: pace first, halt last.
 *
 * <p>A timed state machine that is a pure function of letters, alerts, event time and policy.
 * {@link io.firebreak.breaker.BreakerTransition} lists every legal transition; {@link
 * io.firebreak.breaker.CircuitBreakerEngine} runs it. Between letters the measures are unchanged,
 * so that what must be sustained is judged by a deadline and not by a count of ticks.
 */
package io.firebreak.breaker;
